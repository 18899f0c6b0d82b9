import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { aroundNode, idleGaps, missingOf, withoutIdleParts, type Graph } from "@/domain/provenance/graph";
import { findingOf, useNodeWords } from "./node-words";
import { ProvenancePicture } from "./picture";
import { ProvenanceTable } from "./table";

type Props = {
  /** All that the reader may see of the Action. */
  graph: Graph;
  /** The node that is asked about; null for the whole. */
  asked: string | null;
  /** Address of this page, to which a node is added. */
  path: string;
  isStaff?: boolean;
  /** May this person record what led to what? */
  mayLink?: boolean;
  print?: string;
  stack?: boolean;
  /** Slow lines get the whole in words; it is drawn on the paper, and here around one fact. */
  leanWhole?: boolean;
};

/** Where something comes from and what became of it: drawn, and in words beside the picture. */
export function ProvenanceView({ graph, asked, path, isStaff = false, mayLink, print, stack, leanWhole = false }: Props) {
  const t = useTranslations("provenance");
  const words = useNodeWords({ isStaff });
  const whole = withoutIdleParts(graph, asked);
  const missing = missingOf(whole);
  const idle = idleGaps(graph);
  const shown = aroundNode(whole, asked);
  const node = shown.nodes.find(({ key }) => key === asked);
  const finding = findingOf(t, words, { shown, asked, missing: missing.length });
  if (graph.nodes.length === 0) return <p className="text-ink-2">{t("empty")}</p>;
  return (
    <>
      <p className="mb-4 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        {node && <a href={path} className="inline-flex min-h-8 items-center">{t("whole")}</a>}
        {print && <a href={node ? `${print}?from=${node.key}` : print} className="inline-flex min-h-8 items-center">{t("print")}</a>}
        {mayLink && <a href={`${path}/new${node ? `?to=${node.key}` : ""}`} className="inline-flex min-h-8 items-center">{t("recordOne")}</a>}
      </p>
      {leanWhole && !node ? <p className="my-4 font-serif text-h3">{finding}</p> : <figure className="my-4">
        <figcaption className="mb-2 font-serif text-h3">{finding}</figcaption>
        <div role="region" aria-label={t("pictureLabel")} tabIndex={0} className="overflow-x-auto print:overflow-visible">
          <ProvenancePicture graph={shown} missing={missing} asked={asked} finding={finding} words={words} />
        </div>
        <p className="mt-1 text-meta text-ink-2">{t("key")}{idle > 0 && !node && ` ${t("idleGaps", { count: idle })}`}</p>
      </figure>}
      <Section title={t("inWords")}>
        <ProvenanceTable
          graph={shown} missing={missing} asked={asked} words={words} stack={stack} hrefOf={(key) => `${path}?from=${key}`}
          linkHref={mayLink ? ({ key }) => `${path}/new?to=${key}` : undefined} takeBackHref={mayLink ? (id) => `${path}/links/${id}` : undefined}
        />
      </Section>
    </>
  );
}
