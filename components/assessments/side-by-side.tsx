import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { DataTable, type Row } from "@/components/ui/data-table";
import { contradicted, type Question, type Reading } from "@/domain/assessments/reading";
import { formatDate } from "@/domain/shared/dates";

type Props = { questions: readonly Question[]; readings: readonly Reading[]; round: number };

/** What each assessor said of one sending, question by question; where they differ it says so, and nothing is averaged. */
export function SideBySide({ questions, readings, round }: Props) {
  const t = useTranslations("assessments.sideBySide");
  const words = useTranslations("committee.sheet");
  const locale = useLocale();
  const shown = readings.filter((reading) => reading.round === round && reading.state !== "asked");
  const differing = contradicted(shown.filter(({ state }) => state === "submitted"));
  const cells = (cell: (reading: Reading) => ReactNode) => Object.fromEntries(shown.map((reading) => [reading.id, cell(reading)]));
  const rows: Row[] = [
    { key: "conclusion", cells: { question: t("conclusion"), ...cells((reading) => <Conclusion reading={reading} />) } },
    { key: "summary", cells: { question: t("summary"), ...cells(({ summary }) => summary && <Said text={summary} />) } },
    ...questions.map(({ id, criterion, textEn, textFr }) => ({
      key: id,
      cells: {
        question: (
          <span className="block min-w-[14rem] max-w-[24rem] py-1 whitespace-normal font-normal">
            <span className="block text-meta text-ink-2">{words(`criteria.${criterion}`)}</span>{locale === "fr" ? textFr : textEn}
            {differing.includes(id) && <strong className="block text-meta">{t("differ")}</strong>}
          </span>
        ),
        ...cells((reading) => <Answer reading={reading} questionId={id} />),
      },
    })),
  ];
  return <DataTable caption={t("version", { n: round })} showCaption empty={t("none")} columns={[{ key: "question", label: t("question") }, ...shown.map(({ id, assessorName }) => ({ key: id, label: assessorName }))]} rows={shown.length > 0 ? rows : []} />;
}

function Conclusion({ reading: { state, conclusion, conflictNote, voidedOn, voidReason } }: { reading: Reading }) {
  const t = useTranslations("assessments.sideBySide");
  const words = useTranslations("committee.sheet.conclusions");
  const locale = useLocale();
  return (
    <>
      {conclusion && <strong>{words(conclusion)}</strong>}
      {state === "stood_aside" && <Said text={t("stoodAside", { note: conflictNote ?? "" })} />}
      {state === "void" && voidedOn && <Said text={t("setAside", { date: formatDate(voidedOn, locale), reason: voidReason ?? "" })} />}
    </>
  );
}

function Answer({ reading: { state, answers }, questionId }: { reading: Reading; questionId: string }) {
  const t = useTranslations("assessments.sideBySide");
  const words = useTranslations("committee.sheet.answers");
  const given = answers.find((one) => one.questionId === questionId);
  if (!given) return state === "stood_aside" ? null : <span className="text-ink-2">{t("noAnswer")}</span>;
  return <><strong>{words(given.answer)}</strong>{given.comment && <Said text={given.comment} />}</>;
}

const Said = ({ text }: { text: string }) => <span dir="auto" className="block max-w-[24rem] whitespace-pre-wrap break-words">{text}</span>;
