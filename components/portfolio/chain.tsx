import { useTranslations } from "next-intl";
import { FlowChart } from "@/components/charts/flow";
import { DataTable } from "@/components/ui/data-table";
import { CHAIN_STEPS, FEWEST_DRAWN, percentOf, reachedOf, STANDINGS, WAITING, type ChainStanding, type FollowUpFigures } from "@/domain/portfolio/follow-up-figures";
import { FEWEST_CASES, rowsQuery } from "@/domain/portfolio/portfolio";
import type { RefusalReason } from "@/domain/requests/lists";

type Props = { figures: FollowUpFigures; hrefOf: (query: string) => string };

/** From the request to the handover: how many came how far, what waits and what was lost, and why. Few requests are told by a table with bars. */
export function Chain({ figures: { chain, refusals }, hrefOf }: Props) {
  const t = useTranslations("portfolio");
  const reached = reachedOf(chain);
  const reasons = useTranslations("requests.reasons");
  const exits = (step: (typeof CHAIN_STEPS)[number]) => (step === "handed_over" ? [] : STANDINGS[step].filter((standing) => (chain[standing] ?? 0) > 0) as ChainStanding[]);
  const finding = t("chain.finding", { asked: reached.asked, approved: reached.approved, delivered: reached.delivered, followed: reached.followed, handedOver: reached.handed_over });
  const isDrawn = reached.asked >= FEWEST_DRAWN;
  const link = (state: string, count: number) => (count > 0 ? <a href={hrefOf(rowsQuery({ of: "chain", state }))}>{count}</a> : count);
  const why = Object.entries(refusals).sort((one, other) => other[1] - one[1]).map(([reason, count]) => `${reasons(reason as RefusalReason)} (${count})`).join("; ");
  const part = (count: number) => percentOf(count, reached.asked, FEWEST_CASES);
  const rows = CHAIN_STEPS.flatMap((step) => [
    { key: step, cells: { what: <strong>{t(`chain.steps.${step}`)}</strong>, count: link(step, reached[step]), part: part(reached[step]) !== null && t("percent", { percent: part(reached[step])! }), bar: <Bar of={reached[step]} whole={reached.asked} tone="fill-petrol-700" /> } },
    ...exits(step).map((standing) => ({
      key: standing,
      cells: {
        what: <span className="ps-5 text-ink-2">{t(`chain.standings.${standing}`)}{standing === "refused" && why && ` – ${why}`}</span>, count: link(standing, chain[standing]!), part: "",
        bar: <Bar of={chain[standing]!} whole={reached.asked} tone={WAITING.includes(standing) ? "fill-none stroke-ink-2 stroke-2" : "fill-ink-2"} />,
      },
    })),
  ]);
  return (
    <>
      <p className="mb-3 max-w-reading">{finding}</p>
      {isDrawn && <div className="mb-4 max-wide:overflow-x-auto"><FlowChart finding={finding} steps={CHAIN_STEPS.map((step) => ({ key: step, label: t(`chain.steps.${step}`), count: reached[step], exits: exits(step).map((standing) => ({ key: standing, text: `${t(`chain.standings.${standing}`)} ${chain[standing]}`, isWaiting: WAITING.includes(standing), count: chain[standing]! })) }))} /></div>}
      <DataTable caption={t("chain.title")} empty="" columns={[{ key: "what", label: t("chain.what") }, { key: "count", label: t("columns.number"), align: "end" }, { key: "part", label: t("chain.part"), align: "end" }, { key: "bar", label: t("chain.bar"), width: "w-1/3" }]} rows={rows} />
      <p className="mt-2 max-w-reading text-meta text-ink-2">{t("chain.note", { fewest: FEWEST_DRAWN })}</p>
    </>
  );
}

function Bar({ of, whole, tone }: { of: number; whole: number; tone: string }) {
  return <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="block h-3 w-full"><rect width={whole > 0 ? (100 * of) / whole : 0} height="10" vectorEffect="non-scaling-stroke" className={tone} /></svg>;
}
