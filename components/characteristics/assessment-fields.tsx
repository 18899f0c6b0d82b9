import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { ProofFields } from "@/components/follow-up/proof-fields";
import type { View } from "@/domain/characteristics/characteristic";
import { recordKey, type ProofRecord } from "@/domain/characteristics/records";
import { pick } from "@/domain/shared/localised";

type Props = { view: View | null; records: readonly ProofRecord[]; /** The authority writes its note in the language it reads in. */ isOneLanguage?: boolean };

/** Does the Action show it, why, and what proves it: a record of the Action, or something beside it. */
export function AssessmentFields({ view, records, isOneLanguage }: Props) {
  const t = useTranslations("characteristics");
  const locale = useLocale();
  return (
    <>
      <Choices name="isFlagged" label={t("labels.isFlagged")} options={[{ value: "yes", label: t("labels.yes") }, { value: "no", label: t("labels.no") }]} defaultValue={view ? (view.isFlagged ? "yes" : "no") : undefined} />
      {(!isOneLanguage || locale !== "fr") && <TextArea name="noteEn" label={isOneLanguage ? t("labels.note") : t("labels.noteEn")} rows={3} limit={2000} lang="en" defaultValue={view?.noteEn ?? undefined} />}
      {(!isOneLanguage || locale === "fr") && <TextArea name="noteFr" label={isOneLanguage ? t("labels.note") : t("labels.noteFr")} hint={isOneLanguage ? undefined : t("hints.noteFr")} rows={3} limit={2000} lang="fr" defaultValue={view?.noteFr ?? undefined} />}
      <SelectField name="record" label={t("labels.record")} hint={t("hints.record")} emptyLabel={t("records.none")} options={records.map((record) => ({ value: recordKey(record), label: nameOf(record, locale, t) }))} defaultValue={view?.record ? recordKey(view.record) : undefined} />
      <ProofFields words={{ title: t("labels.evidenceTitle"), titleHint: t("hints.evidence"), url: t("labels.evidenceUrl"), file: t("labels.file"), fileHint: t("hints.file") }} />
    </>
  );
}

const MOST = 90;

function nameOf({ kind, number, en, fr }: ProofRecord, locale: string, t: ReturnType<typeof useTranslations<"characteristics">>): string {
  const { text } = pick(locale, en, fr);
  const what = number === null ? t(`records.kinds.${kind}`) : t("records.numbered", { kind: t(`records.kinds.${kind}`), number: String(number) });
  return `${what}: ${text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text}`;
}
