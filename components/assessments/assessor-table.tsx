import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import type { Tone } from "@/components/ui/tone";
import type { AssessmentState } from "@/domain/assessments/lists";
import type { ReadingMark } from "@/domain/assessments/reading";
import { formatDate } from "@/domain/shared/dates";

const TONES: Record<AssessmentState, Tone> = { asked: "waiting", submitted: "done", stood_aside: "suspended", void: "suspended" };
const COLUMNS = ["assessor", "sending", "state", "askedOn", "submittedOn"] as const;

/** Who was asked to read which sending of a request, newest sending first, and how far each is; not what they said. */
export function AssessorTable({ readings }: { readings: readonly ReadingMark[] }) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  const day = (date: string | null) => date && <span className="whitespace-nowrap">{formatDate(date, locale)}</span>;
  return (
    <DataTable
      caption={t("title")} empty={t("none")} columns={COLUMNS.map((key) => ({ key, label: t(key), ...(key === "sending" ? { align: "end" as const } : {}) }))}
      rows={[...readings].sort((a, b) => b.round - a.round).map(({ id, assessorName, round, state, askedOn, submittedOn }) => ({
        key: id, cells: { assessor: assessorName, sending: round, state: <Chip tone={TONES[state]}>{t(`states.${state}`)}</Chip>, askedOn: day(askedOn), submittedOn: day(submittedOn) },
      }))}
    />
  );
}
