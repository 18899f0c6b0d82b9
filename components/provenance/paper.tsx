import { useLocale, useTranslations } from "next-intl";
import { PaperTable } from "@/components/print/paper";
import { aroundNode, idleGaps, missingOf, withoutIdleParts, type Edge, type Graph } from "@/domain/provenance/graph";
import { formatDate } from "@/domain/shared/dates";
import { findingOf, useNodeWords } from "./node-words";
import { ProvenancePicture } from "./picture";

/** The provenance on paper: the picture on the first sheet, the words after it. */
export function ProvenancePaper({ graph, asked, isStaff }: { graph: Graph; asked: string | null; isStaff: boolean }) {
  const t = useTranslations("provenance");
  const locale = useLocale();
  const words = useNodeWords({ isStaff });
  const whole = withoutIdleParts(graph, asked);
  const missing = missingOf(whole);
  const idle = idleGaps(graph);
  const shown = aroundNode(whole, asked);
  const nameOf = new Map(shown.nodes.map((node) => [node.key, words.kind(node)]));
  const finding = findingOf(t, words, { shown, asked, missing: missing.length });
  const told = (edge: Edge, other: string) => `${t("how", { how: words.edge(edge) })} ${nameOf.get(other)}${edge.why ? ` (${edge.why})` : ""}`;
  const gap = (key: string, side: "origin" | "outcome") => missing.filter((one) => one.key === key && one.side === side).map(words.missing);
  return (
    <>
      <p className="font-serif text-h3">{finding}</p>
      <div role="region" aria-label={t("pictureLabel")} tabIndex={0} className="overflow-x-auto print:overflow-visible"><ProvenancePicture graph={shown} missing={missing} asked={asked} finding={finding} words={words} /></div>
      <p className="text-meta text-ink-2">{t("key")}{idle > 0 && asked === null && ` ${t("idleGaps", { count: idle })}`}</p>
      <PaperTable
        caption={t("tableCaption")} empty={t("empty")} columns={(["what", "origin", "outcome"] as const).map((key) => ({ key, label: t(`labels.${key}`) }))}
        rows={shown.nodes.map((node) => ({
          key: node.key,
          cells: {
            what: <><strong>{words.kind(node)}</strong> <span dir="auto" className="line-clamp-3">{words.text(node).text}</span> <span className="text-ink-2">{[words.state(node), node.on && formatDate(node.on, locale)].filter(Boolean).join(", ")}</span></>,
            origin: [...(node.elsewhere ? [t("carriedFrom", { from: node.elsewhere })] : []), ...shown.edges.filter(({ to }) => to === node.key).map((edge) => told(edge, edge.from)), ...gap(node.key, "origin")].join("; "),
            outcome: [...shown.edges.filter(({ from }) => from === node.key).map((edge) => told(edge, edge.to)), ...gap(node.key, "outcome")].join("; "),
          },
        }))}
      />
    </>
  );
}
