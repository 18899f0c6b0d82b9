import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Difference } from "@/domain/reports/differences";
import type { Correction } from "@/domain/reports/report";
import { formatDate } from "@/domain/shared/dates";
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

type Props = { reference: string; differences: readonly Difference[]; corrections: readonly Correction[]; isFrozen: boolean; mayCorrect: boolean };

/** What the record says otherwise than the report that was sent or frozen: to be corrected, or simply gone on since. */
export function Differences({ reference, differences, corrections, isFrozen, mayCorrect }: Props) {
  const t = useTranslations("reports.later");
  const words = useDifferenceWords();
  if (differences.length === 0) return isFrozen ? <Section title={t("changes")} id="changes"><p className="text-ink-2">{t("none")}</p></Section> : null;
  const explained = new Set(corrections.map(({ differenceKey }) => differenceKey));
  const columns = (["what", "report", "record", "state"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  const stateOf = ({ key, kind }: Difference) => {
    if (!isFrozen || kind === "since") return t(`kinds.${kind}`);
    if (explained.has(key)) return t("explained");
    return mayCorrect ? <a href={`/actions/${reference}/report/correct?of=${encodeURIComponent(key)}`}>{t("explain")}</a> : t("unexplained");
  };
  return (
    <Section title={t(isFrozen ? "changes" : "changesSinceSent")} id="changes">
      <p className="mb-3 max-w-reading text-ink-2">{t(isFrozen ? "changesLead" : "changesSinceSentLead")}</p>
      <DataTable caption={t("changes")} columns={columns} empty="" rows={differences.map((one) => ({ key: one.key, cells: { what: words.what(one), report: <Words text={words.value(one, one.before)} />, record: <Words text={words.value(one, one.after)} />, state: stateOf(one) } }))} />
    </Section>
  );
}

const Words = ({ text }: { text: string }) => <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
