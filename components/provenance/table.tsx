import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { Edge, Graph, Missing, Node } from "@/domain/provenance/graph";
import { formatDate } from "@/domain/shared/dates";
import type { NodeWords } from "./node-words";

type Props = {
  graph: Graph;
  missing: readonly Missing[];
  asked: string | null;
  words: NodeWords;
  /** The page of what led to a node and came of it. */
  hrefOf: (key: string) => string;
  /** Where an origin can be recorded by hand, and a tie taken back; only for who may. */
  linkHref?: (missing: Missing) => string;
  takeBackHref?: (linkId: string) => string;
  stack?: boolean;
};

/** The provenance in words: each thing, what it comes from, and what came of it. */
export function ProvenanceTable({ graph, missing, asked, words, hrefOf, linkHref, takeBackHref, stack }: Props) {
  const t = useTranslations("provenance");
  const nodeOf = new Map(graph.nodes.map((node) => [node.key, node]));
  const ties = (edges: readonly Edge[], end: "from" | "to", gap: Missing | undefined) => (edges.length > 0 || gap) && (
    <>
      {edges.length > 0 && <ul className="grid gap-1">{edges.map((edge) => <li key={`${edge[end]} ${edge.kind}`}><Tie edge={edge} node={nodeOf.get(edge[end])!} {...{ words, hrefOf, takeBackHref }} /></li>)}</ul>}
      {gap && <p className="text-ink-2">{words.missing(gap)}{linkHref && gap.side === "origin" && <> · <a href={linkHref(gap)}>{t("record")}</a></>}</p>}
    </>
  );
  const gapOf = (key: string, side: Missing["side"]) => missing.find((one) => one.key === key && one.side === side);
  return (
    <DataTable
      stack={stack} caption={t("tableCaption")} empty={t("empty")} columns={[{ key: "what", label: t("labels.what") }, { key: "origin", label: t("labels.origin") }, { key: "outcome", label: t("labels.outcome") }]}
      rows={graph.nodes.map((node) => ({
        key: node.key,
        cells: {
          what: <What node={node} isAsked={node.key === asked} words={words} href={hrefOf(node.key)} />,
          origin: node.elsewhere ? <p>{t("carriedFrom", { from: node.elsewhere })}</p> : ties(graph.edges.filter(({ to }) => to === node.key), "from", gapOf(node.key, "origin")),
          outcome: ties(graph.edges.filter(({ from }) => from === node.key), "to", gapOf(node.key, "outcome")),
        },
      }))}
    />
  );
}

function What({ node, isAsked, words, href }: { node: Node; isAsked: boolean; words: NodeWords; href: string }) {
  const t = useTranslations("provenance");
  const locale = useLocale();
  const text = words.text(node);
  const standing = [words.state(node), node.on && formatDate(node.on, locale)].filter(Boolean).join(", ");
  return (
    <div id={node.key} className="min-w-[13rem] max-w-[44ch] scroll-mt-12">
      {isAsked ? <strong>{words.kind(node)} <span className="font-normal text-ink-2">{t("askedAbout")}</span></strong> : <a href={href} className="font-semibold">{words.kind(node)}</a>}
      {text.text && <span dir="auto" lang={text.lang === locale ? undefined : text.lang} className="line-clamp-4 break-words">{text.text}</span>}
      {standing && <span className="block text-meta text-ink-2">{standing}</span>}
    </div>
  );
}

function Tie({ edge, node, words, hrefOf, takeBackHref }: { edge: Edge; node: Node } & Pick<Props, "words" | "hrefOf" | "takeBackHref">) {
  const t = useTranslations("provenance");
  return (
    <>
      <span className="text-ink-2">{t("how", { how: words.edge(edge) })} </span><a href={hrefOf(node.key)}>{words.kind(node)}</a>
      {edge.why && <span dir="auto" className="block text-meta text-ink-2">{edge.why}{edge.recordedByName && ` (${edge.recordedByName})`}{edge.linkId && takeBackHref && <> · <a href={takeBackHref(edge.linkId)}>{t("takeBack")}</a></>}</span>}
    </>
  );
}
