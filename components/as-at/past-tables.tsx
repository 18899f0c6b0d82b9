import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { ActivityChip } from "@/components/activities/activity-chip";
import { ActivityDates } from "@/components/activities/activity-dates";
import { OutputChip } from "@/components/outputs/output-chip";
import { RecommendationChip } from "@/components/recommendations/recommendation-chip";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { ACTIVITY_STATES } from "@/domain/activities/lifecycle";
import type { ActionAsAt } from "@/domain/as-at/action-as-at";
import { OUTPUT_STATES } from "@/domain/outputs/lifecycle";
import { RECOMMENDATION_STATES } from "@/domain/recommendations/lifecycle";
import { formatDate } from "@/domain/shared/dates";

type Props = { reference: string; past: ActionAsAt };
type Standing<State extends string> = { state: State; stateNow: State | null; isEnteredLater: boolean };

/** The rows behind the counts of a past date, state by state; the first of each state can be jumped to. */
export function PastActivities({ reference, past }: Props) {
  const t = useTranslations("asAt");
  const cells = useCells();
  return (
    <DataTable
      caption={t("counts.activities")} empty={t("none")} columns={[column(t, "title"), column(t, "dates"), { ...column(t, "women"), align: "end" }, { ...column(t, "men"), align: "end" }, column(t, "state"), column(t, "now")]}
      rows={inOrder(past.activities, ACTIVITY_STATES).map((row) => ({
        key: row.id,
        cells: {
          title: <Numbered anchor={row.isFirst ? `activities-${row.state}` : undefined} number={row.number} href={`/actions/${reference}/missions/${row.number}`}><Localised en={row.titleEn} fr={row.titleFr} /></Numbered>,
          dates: <ActivityDates startsOn={row.startsOn} endsOn={row.endsOn} />, women: row.women ?? "", men: row.men ?? "",
          ...cells(row, (state) => <ActivityChip state={state} type={row.type} />),
        },
      }))}
    />
  );
}

export function PastOutputs({ reference, past }: Props) {
  const t = useTranslations("asAt");
  const cells = useCells();
  return (
    <DataTable
      caption={t("counts.outputs")} empty={t("none")} columns={[column(t, "title"), column(t, "state"), column(t, "now")]}
      rows={inOrder(past.outputs, OUTPUT_STATES).map((row) => ({
        key: row.id,
        cells: { title: <Numbered anchor={row.isFirst ? `outputs-${row.state}` : undefined} number={row.number} href={`/actions/${reference}/outputs/${row.number}`}><Localised en={row.titleEn} fr={row.titleFr} /></Numbered>, ...cells(row, (state) => <OutputChip state={state} />) },
      }))}
    />
  );
}

export function PastRecommendations({ reference, past }: Props) {
  const t = useTranslations("asAt");
  const locale = useLocale();
  const cells = useCells();
  return (
    <DataTable
      caption={t("counts.recommendations")} empty={t("none")} columns={[column(t, "text"), column(t, "addressee"), column(t, "due"), column(t, "state"), column(t, "now")]}
      rows={inOrder(past.recommendations, RECOMMENDATION_STATES).map((row) => ({
        key: row.id,
        cells: {
          text: <Numbered anchor={row.isFirst ? `recommendations-${row.state}` : undefined} number={row.number} href={`/actions/${reference}/recommendations/${row.number}`}><Localised en={row.textEn} fr={row.textFr} /></Numbered>,
          addressee: <span dir="auto">{row.addresseeName}</span>, due: row.dueOn ? <span className="whitespace-nowrap tabular-nums">{formatDate(row.dueOn, locale)}</span> : "",
          ...cells(row, (state) => <RecommendationChip state={state} />),
        },
      }))}
    />
  );
}

type Words = ReturnType<typeof useTranslations<"asAt">>;
const column = (t: Words, key: "title" | "text" | "addressee" | "dates" | "due" | "state" | "now" | "women" | "men") => ({ key, label: t(`columns.${key}`) });

function Numbered({ anchor, number, href, children }: { anchor?: string; number: number; href: string; children: ReactNode }) {
  return <span id={anchor} className="flex scroll-mt-12 gap-2"><span className="w-[2ch] shrink-0 text-end tabular-nums text-ink-2">{number}</span><a href={href} className="min-w-[14rem] max-w-[44ch]">{children}</a></span>;
}

/** The state then, and the state now where it is another one. */
function useCells() {
  const t = useTranslations("asAt");
  return <State extends string>(row: Standing<State>, chip: (state: State) => ReactNode) => ({
    state: <>{chip(row.state)}{row.isEnteredLater && <span className="ms-2 whitespace-nowrap text-meta text-ink-2">{t("enteredLater")}</span>}</>,
    now: row.stateNow === null ? <span className="text-ink-2">{t("gone")}</span> : row.stateNow === row.state ? <span className="text-ink-2">{t("same")}</span> : chip(row.stateNow),
  });
}

/** Rows by the order of states, each told whether it is the first of its state. */
function inOrder<State extends string, Row extends Standing<State>>(rows: readonly Row[], states: readonly State[]): (Row & { isFirst: boolean })[] {
  // Where all were entered later, the head of the page says so once.
  const isMarked = rows.some((row) => !row.isEnteredLater);
  return states.flatMap((state) => rows.filter((row) => row.state === state).map((row, index) => ({ ...row, isEnteredLater: row.isEnteredLater && isMarked, isFirst: index === 0 })));
}
