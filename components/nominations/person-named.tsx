import { useTranslations } from "next-intl";
import { LanguageFields } from "@/components/experts/list-fields";
import { Checkbox } from "@/components/forms/checkbox";
import { Checkboxes } from "@/components/forms/checkboxes";
import { FileField } from "@/components/forms/file-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { SPECIFIC_AREAS, type SpecificArea } from "@/domain/actions/lists";
import { LETTER_FILES } from "@/domain/documents/media-type";
import { CV_KEPT_YEARS } from "@/domain/experts/cv";
import { EXPERT_CATEGORIES } from "@/domain/experts/lists";
import { NAMED_LANGUAGES } from "@/domain/nominations/schema";

/** One expert a focal point names. Of topics only those that are asked are offered, or all where none is. */
export function PersonNamed({ at, topics }: { at: number; topics: readonly string[] }) {
  const t = useTranslations("nominations.byLink");
  const experts = useTranslations("experts");
  const areas = useTranslations("actions.areas");
  const offered = topics.length > 0 ? (topics as readonly SpecificArea[]) : SPECIFIC_AREAS;
  return (
    <>
      <TextField name={`p${at}_fullName`} label={t("fullName", { at })} width="medium" />
      <SelectField name={`p${at}_category`} label={t("category", { at })} options={EXPERT_CATEGORIES.map((value) => ({ value, label: experts(`categories.${value}`) }))} emptyLabel={experts("choose")} />
      <TextField name={`p${at}_jobTitle`} label={t("jobTitle", { at })} />
      <TextField name={`p${at}_email`} type="email" dir="ltr" label={t("email", { at })} hint={t("emailHint")} width="medium" />
      <LanguageFields count={NAMED_LANGUAGES} given={{}} prefix={`p${at}_`} />
      <Checkboxes name={`p${at}_topics`} label={t("topics", { at })} options={offered.map((value) => ({ value, label: areas(value) }))} />
      <FileField name={`p${at}_file`} label={t("file", { at })} hint={experts("cvHint", { years: CV_KEPT_YEARS })} accept={LETTER_FILES} />
      <Checkbox name={`p${at}_isFree`} label={t("isFree", { at })} />
    </>
  );
}

/** Every field of this person, so that what was filled in stays in sight. */
export function namesOfPerson(at: number): string[] {
  const own = ["fullName", "category", "jobTitle", "email", "topics", "isFree", "file", ...Array.from({ length: NAMED_LANGUAGES }, (_, index) => [`language${index + 1}`, `languageLevel${index + 1}`]).flat()];
  return own.map((name) => `p${at}_${name}`);
}
