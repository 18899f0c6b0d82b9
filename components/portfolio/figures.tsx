import { useTranslations } from "next-intl";
import { stageLook } from "@/components/actions/stage-look";
import { StateBar } from "@/components/charts/state-bar";
import { RECOMMENDATION_TONES } from "@/components/recommendations/recommendation-chip";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import { ACTION_STAGES } from "@/domain/actions/lifecycle";
import { FEWEST_CASES, rowsQuery, type Portfolio, type PortfolioRows, type StretchDays } from "@/domain/portfolio/portfolio";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";
import { REQUEST_STATES } from "@/domain/requests/lifecycle";

type Props = { figures: Portfolio; /** Address of the rows behind a number. */ hrefOf: (query: string) => string };

const REQUEST_TONES: Record<string, Tone> = { submitted: "waiting", returned: "waiting", in_consultation: "progress", decided: "done", withdrawn: "suspended", merged: "suspended" };
const SENT_STATES = REQUEST_STATES.filter((state) => state !== "draft");

/** The portfolio in numbers: requests, Actions and recommendations by state, and the days in each stage. Every number opens its cases. */
export function PortfolioFigures({ figures, hrefOf }: Props) {
  const t = useTranslations("portfolio");
  const all = useTranslations();
  const to = (rows: PortfolioRows) => hrefOf(rowsQuery(rows));
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
  return (
    <div className="grid gap-x-12 gap-y-8 wide:grid-cols-2">
      <div className="min-w-0"><Section title={t("actions")}>
        <StateBar title={t("actionsTitle", { count: sum(figures.actions), onHold: figures.onHold })} items={ACTION_STAGES.map((stage) => ({ key: stage, label: all(`actions.states.${stage}`), count: figures.actions[stage] ?? 0, tone: stageLook({ stage, isOnHold: false, publishedStatus: null }).tone, href: to({ of: "actions", state: stage }) }))} />
        {figures.onHold > 0 && <p className="mt-2 text-table"><a href={to({ of: "on_hold" })}>{t("onHold")} <strong className="tabular-nums">{figures.onHold}</strong></a></p>}
      </Section></div>
      <div className="min-w-0"><Section title={t("recommendations")}>
        <StateBar title={t("recommendationsTitle", { count: RECOMMENDATION_COUNTED.reduce((total, state) => total + (figures.recommendations[state] ?? 0), 0) })} items={RECOMMENDATION_COUNTED.map((state) => ({ key: state, label: all(`recommendations.states.${state}`), count: figures.recommendations[state] ?? 0, tone: RECOMMENDATION_TONES[state], href: to({ of: "recommendations", state }) }))} />
      </Section></div>
      <div className="min-w-0"><Section title={t("requests")}>
        <StateBar title={t("requestsTitle", { count: sum(figures.requests) })} items={SENT_STATES.map((state) => ({ key: state, label: all(`requests.states.${state}`), count: figures.requests[state] ?? 0, tone: REQUEST_TONES[state]!, href: to({ of: "requests", state }) }))} />
      </Section></div>
      <div className="min-w-0"><Section title={t("stretches")}><Stretches figures={figures} to={to} /></Section></div>
    </div>
  );
}

function Stretches({ figures, to }: { figures: Portfolio; to: (rows: PortfolioRows) => string }) {
  const t = useTranslations("portfolio");
  const days = (count: number, median: number | null) => (count === 0 ? "" : median === null ? <span className="text-ink-2">{t("tooFew")}</span> : t("days", { days: median }));
  const number = ({ stretch }: StretchDays, count: number) => (count > 0 ? <a href={to({ of: "stretch", stretch })}>{count}</a> : count);
  return (
    <>
      <DataTable
        caption={t("stretches")} empty="" columns={(["stretch", "left", "leftDays", "still", "stillDays"] as const).map((key) => ({ key, label: t(`columns.${key}`), ...(key === "stretch" ? {} : { align: "end" as const }) }))}
        rows={figures.stretches.map((one) => ({ key: one.stretch, cells: { stretch: t(`stretchNames.${one.stretch}`), left: number(one, one.left), leftDays: days(one.left, one.leftDays), still: number(one, one.still), stillDays: days(one.still, one.stillDays) } }))}
      />
      <p className="mt-2 max-w-reading text-meta text-ink-2">{t("stretchesNote", { fewest: FEWEST_CASES })}</p>
    </>
  );
}
