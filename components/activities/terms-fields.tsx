import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { TextArea } from "@/components/forms/text-area";
import { SPECIFIC_AREAS } from "@/domain/actions/lists";
import type { Mission } from "@/domain/activities/mission";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES } from "@/domain/experts/lists";

/** The terms of reference, and what they ask of the team: this is what experts are matched against. */
export function TermsFields({ mission }: { mission: Mission }) {
  const t = useTranslations("readiness.terms");
  const areas = useTranslations("actions.areas");
  const categories = useTranslations("experts.categories");
  const names = new Intl.DisplayNames([useLocale()], { type: "language" });
  return (
    <>
      <TextArea name="terms" label={t("text")} rows={10} limit={20_000} defaultValue={mission.terms} />
      <Checkboxes columns={2} name="termsTopics" label={t("topics")} options={SPECIFIC_AREAS.map((value) => ({ value, label: areas(value) }))} defaultValue={mission.termsTopics} />
      <Checkboxes columns={3} name="termsLanguages" label={t("languages")} options={EXPERT_LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))} defaultValue={mission.termsLanguages} />
      <Checkboxes name="termsCategories" label={t("categories")} hint={t("categoriesHint")} options={EXPERT_CATEGORIES.map((value) => ({ value, label: categories(value) }))} defaultValue={mission.termsCategories} />
    </>
  );
}
