import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Bang, Hourglass, Ring } from "@/components/ui/icons";
import { daysBetween } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { todayPath, type TodayItem, type TodaySection } from "@/domain/portfolio/today";

const LOOK = {
  decide: { Icon: Ring, look: "text-petrol-700" },
  late: { Icon: Bang, look: "text-status-overdue-text" },
  waiting: { Icon: Hourglass, look: "text-status-waiting-text" },
} as const satisfies Record<TodaySection, unknown>;

type Props = { section: TodaySection; items: readonly TodayItem[]; today: string };

/** One section of today: what, on which record, and for how many days. */
export function TodayList({ section, items, today }: Props) {
  const t = useTranslations("today");
  if (items.length === 0) return null;
  return (
    <Section title={t(`sections.${section}`)} aside={<span className="tabular-nums">{t("count", { count: items.length })}</span>}>
      <ul className="border-t-2 border-ink">{items.map((item) => <Line key={`${item.kind} ${item.reference} ${item.number} ${item.who}`} section={section} item={item} today={today} />)}</ul>
    </Section>
  );
}

function Line({ section, item, today }: { section: TodaySection; item: TodayItem; today: string }) {
  const t = useTranslations("today");
  const locale = useLocale();
  const title = pick(locale, item.titleEn, item.titleFr);
  const { Icon, look } = LOOK[section];
  const since = item.since && item.since.length === 10 ? item.since : null;
  return (
    <li className="flex min-h-9 items-baseline gap-x-3 border-b border-line py-[7px] text-table">
      <Icon className={`shrink-0 translate-y-0.5 ${look}`} />
      <p className="min-w-0 flex-1 wide:truncate" title={`${item.reference} ${title.text}`}>
        <a href={todayPath(item)} className="font-semibold">{t(`kinds.${item.kind}`, { number: item.number ?? 0, who: item.who ?? "" })}</a>
        <span className="text-ink-2 max-sm:block"><span className="max-sm:hidden"> · </span><span className="tabular-nums">{item.reference}</span> <span lang={title.lang}>{title.text}</span></span>
      </p>
      {since && <p className="shrink-0 tabular-nums text-ink-2">{t("days", { days: Math.max(0, daysBetween(since, today)) })}</p>}
    </li>
  );
}
