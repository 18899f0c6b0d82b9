import { useLocale, useTranslations } from "next-intl";
import { ItemStatus } from "@/components/handovers/item-status";
import type { HandedOver } from "@/domain/recommendations/recommendation";
import { pick } from "@/domain/shared/localised";

/** What became of a recommendation that was handed over: taken and how far, or back here with its reason. `href` where its reader has a page of the handover. */
export function Handed({ handed, href }: { handed: HandedOver; href?: string }) {
  const t = useTranslations("receivers");
  const locale = useLocale();
  const { answer, answerReason } = handed;
  const said = t(`ledger.${standingOf(handed)}`, { programme: pick(locale, handed.programmeEn, handed.programmeFr).text });
  return (
    <>
      {href ? <a href={href}>{said}</a> : said}
      {answerReason && <span dir="auto" className="block break-words text-ink-2">{answerReason}</span>}
      {answer === "accepted" && <span className="block text-ink-2"><ItemStatus item={handed} /></span>}
    </>
  );
}

/** What the programme said to this one; where it said nothing, how far the handover as a whole is. */
function standingOf({ answer, state }: HandedOver) {
  if (state === "dropped") return "dropped";
  if (answer) return answer;
  return state === "suggested" || state === "declined" ? state : "none";
}
