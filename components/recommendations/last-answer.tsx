import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { RecommendationDetail } from "@/domain/recommendations/recommendation";
import { formatDate } from "@/domain/shared/dates";
import { AnsweredWords } from "./answered-words";

/** What the authority last said: its newest report of progress, or else its answer. */
export function LastAnswer({ recommendation: { text: words, state, updates, answeredOn, answeredByName, answerReason } }: { recommendation: RecommendationDetail }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const [last] = updates;
  if (!last && !answeredOn) return <p className="max-w-reading">{t("partner.noAnswer")}</p>;
  const said = last
    ? { answer: t(`choices.${last.choice}`), name: last.reportedByName, on: last.reportedOn, text: last.note }
    : { answer: t(`states.${state}`), name: answeredByName ?? "", on: answeredOn!, text: answerReason };
  return (
    <Section title={t("partner.lastAnswer")}>
      <p>{t("answeredBy", { answer: said.answer, name: said.name, date: formatDate(said.on, locale) })}{!last && <AnsweredWords text={words} />}</p>
      {said.text && <p dir="auto" className="mt-1 max-w-reading whitespace-pre-wrap break-words">{said.text}</p>}
    </Section>
  );
}
