import { useLocale, useTranslations } from "next-intl";
import { PaperTable } from "@/components/print/paper";
import { cutToLines } from "@/domain/committee/decision-sheet";
import { isSettled } from "@/domain/requests/approval";
import type { OpinionLine } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** What each service said and when; silence is told as silence, and what came too late stands beside it. */
export function SheetOpinions({ opinions, most, lines }: { opinions: readonly OpinionLine[]; most: number; lines: number }) {
  const t = useTranslations("committee.sheet");
  const words = useTranslations("opinions");
  const locale = useLocale();
  const answer = (opinion: OpinionLine) => (opinion.state === "consented_by_silence" ? t("silence") : opinion.answer ? words(`answersShort.${opinion.answer}`) : t("open", { date: formatDate(opinion.dueOn, locale) }));
  const remarks = ({ remarks: said, lateAnswer, lateOn, lateRemarks }: OpinionLine) => (lateAnswer && lateOn ? t("late", { answer: words(`answersShort.${lateAnswer}`), date: formatDate(lateOn, locale), remarks: lateRemarks ?? "" }) : said);
  const short = (text: string | null) => text && cutToLines(text, lines, 42).text;
  return (
    <>
      <PaperTable
        caption={t("opinions")} empty={t("noOpinions")} columns={[{ key: "service", label: t("service"), width: "w-[24%]" }, { key: "opinion", label: t("opinion"), width: "w-[27%]" }, { key: "on", label: t("on"), width: "w-[12%]" }, { key: "remarks", label: t("remarks") }]}
        rows={opinions.slice(0, most).map((opinion) => ({
          key: opinion.id,
          cells: { service: pick(locale, opinion.service.nameEn, opinion.service.nameFr).text, opinion: isSettled(opinion) ? answer(opinion) : <span className="text-ink-2">{answer(opinion)}</span>, on: opinion.settledOn && <span className="whitespace-nowrap">{formatDate(opinion.settledOn, locale)}</span>, remarks: <span dir="auto">{short(remarks(opinion))}</span> },
        }))}
      />
      {opinions.length > most && <p className="text-meta text-ink-2">{t("moreRows", { count: opinions.length - most })}</p>}
    </>
  );
}
