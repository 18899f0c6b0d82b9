import { useLocale, useTranslations } from "next-intl";
import { titleValues } from "@/domain/calendar/dated-entry";
import type { Dated, Layer } from "@/domain/calendar/dated";
import { zoneCity } from "@/domain/countries/zones";
import { timeText } from "@/domain/meetings/meeting";

/** The edge that tells one kind from another beside its words. */
const EDGES: Record<Layer, string> = {
  mission: "border-petrol-700", activity: "border-petrol-700", meeting: "border-status-progress-edge", committee: "border-status-progress-edge", presentation: "border-status-done-edge",
  consultation: "border-status-waiting-edge", condition: "border-status-waiting-edge", recommendation: "border-status-waiting-edge", check_in: "border-status-waiting-edge", task: "border-status-waiting-edge",
};

/** One thing of the calendar as a line: when on its day, what, of which Action. */
export function DatedLine({ dated, href, brief }: { dated: Dated; href: string | null; /** In the cell of a day. */ brief?: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const title = <span dir="auto">{t(`calendar.titles.${dated.layer}`, titleValues(dated, locale))}</span>;
  const time = dated.startsAt && dated.zone && t("meetings.time", { time: timeText(dated), city: zoneCity(dated.zone) });
  return (
    <div className={`min-w-0 border-s-4 ps-2 break-words ${EDGES[dated.layer]} ${brief ? "text-meta" : ""}`}>
      {time && <span className="block text-meta text-ink-2">{time}</span>}
      {href ? <a href={href} className={brief ? "line-clamp-3" : "inline-block py-0.5"}>{title}</a> : title}
      <span className="block text-meta text-ink-2">{[dated.reference, !brief && dated.place].filter(Boolean).join(" · ")}</span>
    </div>
  );
}
