import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Difference } from "@/domain/reports/differences";
import type { Correction } from "@/domain/reports/report";
import { formatDate } from "@/domain/shared/dates";
import { useDifferenceState, type Explaining } from "./difference-state";
import { useDifferenceWords } from "./difference-words";

/** What a frozen report says wrongly, told after it: the words, what is right, and why. */
export function Corrections({ corrections, correct }: { corrections: readonly Correction[]; /** The form for another one, for whoever may give it. */ correct?: string }) {
  const t = useTranslations("reports.later");
  const locale = useLocale();
  if (corrections.length === 0 && !correct) return null;
  const columns = (["number", "said", "corrected", "reason", "by"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  const rows = corrections.map(({ number, said, corrected, reason, recordedOn, recordedByName }) => ({
    key: String(number),
    cells: { number: String(number), said: <Words text={said} />, corrected: <Words text={corrected} />, reason: <Words text={reason} />, by: <>{recordedByName}, <span className="whitespace-nowrap">{formatDate(recordedOn, locale)}</span></> },
  }));
  return <Section title={t("corrections")} id="corrections" aside={correct && <a href={correct}>{t("correct")}</a>}><DataTable caption={t("corrections")} columns={columns} rows={rows} empty={t("noCorrection")} stack /></Section>;
}

type Props = Explaining & { differences: readonly Difference[] };

/** What the record says otherwise than the report that was sent or frozen: to be corrected, or simply gone on since. The figures of a frozen one are told by themselves. */
export function Differences({ differences, ...explaining }: Props) {
  const { isFrozen } = explaining;
  const t = useTranslations("reports.later");
  const words = useDifferenceWords();
  const stateOf = useDifferenceState(explaining);
  const shown = isFrozen ? differences.filter(({ noun }) => noun !== "figures") : differences;
  if (shown.length === 0) return isFrozen ? <Section title={t("changes")} id="changes"><p className="text-ink-2">{t("none")}</p></Section> : null;
  const columns = (["what", "report", "record", "state"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  return (
    <Section title={t(isFrozen ? "changes" : "changesSinceSent")} id="changes">
      <p className="mb-3 max-w-reading text-ink-2">{t(isFrozen ? "changesLead" : "changesSinceSentLead")}</p>
      <DataTable caption={t("changes")} columns={columns} empty="" rows={shown.map((one) => ({ key: one.key, cells: { what: words.what(one), report: <Words text={words.value(one, one.before)} />, record: <Words text={words.value(one, one.after)} />, state: stateOf(one) } }))} />
    </Section>
  );
}

const Words = ({ text }: { text: string }) => <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
