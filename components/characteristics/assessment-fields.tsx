import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { ProofFields } from "@/components/follow-up/proof-fields";
import type { View } from "@/domain/characteristics/characteristic";

/** Does the Action show it, why, and what proves it. */
export function AssessmentFields({ view }: { view: View | null }) {
  const t = useTranslations("characteristics");
  return (
    <>
      <Choices name="isFlagged" label={t("labels.isFlagged")} options={[{ value: "yes", label: t("labels.yes") }, { value: "no", label: t("labels.no") }]} defaultValue={view ? (view.isFlagged ? "yes" : "no") : undefined} />
      <TextArea name="noteEn" label={t("labels.noteEn")} rows={3} limit={2000} lang="en" defaultValue={view?.noteEn ?? undefined} />
      <TextArea name="noteFr" label={t("labels.noteFr")} hint={t("hints.noteFr")} rows={3} limit={2000} lang="fr" defaultValue={view?.noteFr ?? undefined} />
      <ProofFields words={{ title: t("labels.evidenceTitle"), titleHint: t("hints.evidence"), url: t("labels.evidenceUrl"), file: t("labels.file"), fileHint: t("hints.file") }} />
    </>
  );
}
