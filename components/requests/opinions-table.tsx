import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import type { Tone } from "@/components/ui/tone";
import { isSettled } from "@/domain/requests/approval";
import type { OpinionLine } from "@/domain/requests/request-detail";
import { daysBetween, formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Props = { opinions: readonly OpinionLine[]; reference: string; today: PartialDate };

const COLUMNS = ["service", "state", "askedOn", "dueOn", "remarks"] as const;

/** What each service said of a request, and how long the silent ones still have. */
export function OpinionsTable({ opinions, reference, today }: Props) {
  const t = useTranslations("opinions");
  const locale = useLocale();
  const service = ({ id, service: { nameEn, nameFr }, hasVeto }: OpinionLine) => {
    const name = pick(locale, nameEn, nameFr);
    const words = <span lang={name.lang === locale ? undefined : name.lang}>{name.text}</span>;
    return <><a href={`/requests/${reference}/opinions/${id}`}>{words}</a>{hasVeto && <span className="text-ink-2"> ({t("veto")})</span>}</>;
  };
  return (
    <DataTable
      caption={t("title")} columns={COLUMNS.map((key) => ({ key, label: t(key) }))} empty={t("none")}
      rows={opinions.map((opinion) => ({
        key: opinion.id,
        cells: {
          service: service(opinion), state: <OpinionChip opinion={opinion} />, askedOn: <span className="whitespace-nowrap">{formatDate(opinion.askedOn, locale)}</span>, dueOn: <DueOn opinion={opinion} today={today} />,
          remarks: <Remarks opinion={opinion} />,
        },
      }))}
    />
  );
}

export function OpinionChip({ opinion: { state, answer } }: { opinion: Pick<OpinionLine, "state" | "answer"> }) {
  const t = useTranslations("opinions");
  const tone: Tone = !isSettled({ state, answer }) ? "waiting" : answer === "unfavourable" ? "suspended" : "done";
  return <Chip tone={tone}>{answer ? t(`answersShort.${answer}`) : t(`states.${state}`)}</Chip>;
}

function Remarks({ opinion: { remarks, lateAnswer, lateRemarks, lateOn } }: { opinion: OpinionLine }) {
  const t = useTranslations("opinions");
  const locale = useLocale();
  const look = "block max-w-reading whitespace-pre-wrap break-words";
  return (
    <>
      {remarks && <span dir="auto" className={look}>{remarks}</span>}
      {lateAnswer && lateOn && <span className={look}><strong>{t("late.kept", { date: formatDate(lateOn, locale), answer: t(`answers.${lateAnswer}`) })}</strong> <span dir="auto">{lateRemarks}</span></span>}
    </>
  );
}

function DueOn({ opinion, today }: { opinion: OpinionLine; today: PartialDate }) {
  const t = useTranslations("opinions");
  const locale = useLocale();
  if (opinion.state !== "asked") return opinion.settledOn && <span className="whitespace-nowrap text-ink-2">{t("settledOn", { date: formatDate(opinion.settledOn, locale) })}</span>;
  const left = daysBetween(today, opinion.dueOn);
  return (
    <span className="whitespace-nowrap">
      {formatDate(opinion.dueOn, locale)}, <span className={left < 0 ? "font-semibold text-status-overdue-text" : "text-ink-2"}>{left < 0 ? t("daysLate", { days: -left }) : t("daysLeft", { days: left })}</span>
    </span>
  );
}
