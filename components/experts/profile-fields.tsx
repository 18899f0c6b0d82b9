import { useLocale, useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { FileField } from "@/components/forms/file-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { countryOptions } from "@/domain/countries/list";
import { LETTER_FILES } from "@/domain/documents/media-type";
import { CV_KEPT_YEARS } from "@/domain/experts/cv";
import type { ExpertProfile } from "@/domain/experts/expert";
import { EXPERT_CATEGORIES } from "@/domain/experts/lists";
import { listFields } from "@/domain/experts/profile";
import { ROWS } from "@/domain/experts/schema";
import { SEXES } from "@/domain/working-groups/lists";
import { LanguageFields, TopicFields } from "./list-fields";

/** What is known of an expert: the same fields whether the facility writes them or the expert. */
export function ProfileFields({ expert }: { expert?: ExpertProfile }) {
  const t = useTranslations("experts");
  const groups = useTranslations("groups.sexes");
  const countries = countryOptions(useLocale());
  const given = expert ? listFields(expert) : {};
  return (
    <>
      <TextField name="fullName" label={t("labels.fullName")} autoComplete="name" width="medium" defaultValue={expert?.fullName} />
      <TextField name="email" type="email" label={t("labels.email")} autoComplete="email" width="medium" dir="ltr" defaultValue={expert?.email ?? ""} />
      <SelectField name="category" label={t("labels.category")} options={EXPERT_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))} emptyLabel={t("choose")} defaultValue={expert?.category} />
      <SelectField name="country" label={t("labels.country")} hint={t("countryHint")} options={countries} emptyLabel={t("choose")} defaultValue={expert?.country} />
      <SelectField name="nationality" label={t("labels.nationality")} hint={t("optional")} options={countries} emptyLabel={t("notSaid")} defaultValue={expert?.nationality ?? ""} />
      <SelectField name="sex" label={t("labels.sex")} hint={t("sexHint")} options={SEXES.map((value) => ({ value, label: groups(value) }))} defaultValue={expert?.sex ?? "unknown"} />
      <TextField name="employer" label={t("labels.employer")} defaultValue={expert?.employer ?? ""} />
      <TextField name="jobTitle" label={t("labels.jobTitle")} defaultValue={expert?.jobTitle ?? ""} />
      <LanguageFields count={ROWS.languages} given={given} />
      <TopicFields given={given} />
      <fieldset className="min-w-0">
        <legend className="font-semibold">{t("labels.posts")}</legend>
        <p className="mb-3 max-w-reading text-table text-ink-2">{t("postsHint")}</p>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">{lines(ROWS.posts).map((at) => <PostFields key={at} at={at} given={given} countries={countries} />)}</div>
      </fieldset>
      <fieldset className="min-w-0">
        <legend className="font-semibold">{t("labels.availability")}</legend>
        <p className="mb-3 max-w-reading text-table text-ink-2">{t("availabilityHint")}</p>
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          <DateField name="availableFrom" label={t("labels.availableFrom")} defaultValue={expert?.availableFrom ?? ""} />
          <DateField name="availableUntil" label={t("labels.availableUntil")} defaultValue={expert?.availableUntil ?? ""} />
        </div>
        {lines(ROWS.absences).map((at) => (
          <div key={at} className="mt-3 flex flex-wrap gap-x-8 gap-y-3">
            <DateField name={`absence${at}StartsOn`} label={t("awayFrom", { at })} defaultValue={given[`absence${at}StartsOn`]} />
            <DateField name={`absence${at}EndsOn`} label={t("awayUntil", { at })} defaultValue={given[`absence${at}EndsOn`]} />
          </div>
        ))}
      </fieldset>
      <FileField name="file" label={t("labels.cv")} hint={t("cvHint", { years: CV_KEPT_YEARS })} accept={LETTER_FILES} />
    </>
  );
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function PostFields({ at, given, countries }: { at: number; given: Record<string, string>; countries: readonly { value: string; label: string }[] }) {
  const t = useTranslations("experts");
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 border-s-2 border-line ps-4">
      <TextField name={`post${at}Title`} label={t("postTitle", { at })} defaultValue={given[`post${at}Title`]} />
      <TextField name={`post${at}Employer`} label={t("postEmployer", { at })} defaultValue={given[`post${at}Employer`]} />
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <SelectField name={`post${at}Country`} label={t("postCountry", { at })} options={countries} emptyLabel={t("notSaid")} defaultValue={given[`post${at}Country`]} />
        <TextField name={`post${at}StartedOn`} label={t("postFrom", { at })} width="code" dir="ltr" defaultValue={given[`post${at}StartedOn`]} />
        <TextField name={`post${at}EndedOn`} label={t("postUntil", { at })} width="code" dir="ltr" defaultValue={given[`post${at}EndedOn`]} />
      </div>
    </div>
  );
}
