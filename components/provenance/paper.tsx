import { useLocale, useTranslations } from "next-intl";
import { PaperTable } from "@/components/print/paper";
import { aroundNode, missingOf, withoutIdleParts, type Graph } from "@/domain/provenance/graph";
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
  const shown = aroundNode(whole, asked);
  const nameOf = new Map(shown.nodes.map((node) => [node.key, words.kind(node)]));
  const finding = findingOf(t, words, { shown, asked, missing: missing.length });
  const gap = (key: string, side: "origin" | "outcome") => missing.filter((one) => one.key === key && one.side === side).map(words.missing);
  return (
    <>
      <p className="font-serif text-h3">{finding}</p>
      <ProvenancePicture graph={shown} missing={missing} asked={asked} finding={finding} words={words} />
      <p className="text-meta text-ink-2">{t("key")}</p>
      <PaperTable
        caption={t("tableCaption")} empty={t("empty")} columns={(["what", "origin", "outcome"] as const).map((key) => ({ key, label: t(`labels.${key}`) }))}
        rows={shown.nodes.map((node) => ({
          key: node.key,
          cells: {
            what: <><strong>{words.kind(node)}</strong> <span dir="auto" className="line-clamp-3">{words.text(node).text}</span> <span className="text-ink-2">{[words.state(node), node.on && formatDate(node.on, locale)].filter(Boolean).join(", ")}</span></>,
            origin: [...(node.elsewhere ? [t("carriedFrom", { from: node.elsewhere })] : []), ...shown.edges.filter(({ to }) => to === node.key).map((edge) => told(words.edge(edge), nameOf.get(edge.from)!, edge.why)), ...gap(node.key, "origin")].join("; "),
            outcome: [...shown.edges.filter(({ from }) => from === node.key).map((edge) => told(words.edge(edge), nameOf.get(edge.to)!, edge.why)), ...gap(node.key, "outcome")].join("; "),
          },
        }))}
      />
    </>
  );
}

const told = (how: string, name: string, why: string | null) => (why ? `${how}: ${name} (${why})` : `${how}: ${name}`);
