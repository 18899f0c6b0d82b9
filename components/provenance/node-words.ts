import { useLocale, useTranslations } from "next-intl";
import { originsOf, outcomesOf, type Edge, type Graph, type Missing, type Node } from "@/domain/provenance/graph";
import { pick } from "@/domain/shared/localised";


/** Where a state's words are, by the kind of what stands in it. */
const STATES: Partial<Record<Node["kind"], string>> = {
  decision: "requests.decisions", concept: "concepts.states", meeting: "meetings.states", activity: "activities.states", mission_report: "missionReports.states", output: "outputs.states", gap: "comparisons.conformities",
  recommendation: "recommendations.states", report: "reports.states", update: "recommendations.choices", handover_item: "handovers.answers", check_in: "checkIns.states",
};

const PARTS: Partial<Record<Node["kind"], string>> = { need: "provenance.needs", concept: "concepts.parts", report: "reports.sections" };

/** The words for what stands in a provenance, in the reader's language. */
export function useNodeWords({ isStaff }: { isStaff: boolean }) {
  const t = useTranslations("provenance");
  const all = useTranslations();
  const locale = useLocale();
  const part = ({ kind, part: of }: Node) => (of === null ? "" : PARTS[kind] && all.has(`${PARTS[kind]}.${of}` as never) ? all(`${PARTS[kind]}.${of}` as never) : of);
  return {
    kind: (node: Node) => t(`kinds.${node.kind}`, { number: node.number ?? 0, part: part(node) }),
    text: ({ en, fr, lang }: Node) => (lang ? { text: en, lang } : pick(locale, en, fr)),
    state: ({ kind, state }: Node) => (state && STATES[kind] ? all(`${STATES[kind]}.${state}` as never) : null),
    edge: ({ kind }: Edge) => t(`edges.${kind}`),
    missing: ({ side }: Missing) => t(isStaff ? `missing.${side}` : `missingToYou.${side}`),
  };
}

export type NodeWords = ReturnType<typeof useNodeWords>;

/** What the picture says, in a sentence. */
export function findingOf(t: ReturnType<typeof useTranslations<"provenance">>, words: NodeWords, { shown, asked, missing }: { shown: Graph; asked: string | null; missing: number }): string {
  const node = shown.nodes.find(({ key }) => key === asked);
  if (!node) return t("findingWhole", { count: shown.nodes.length, missing });
  return t("finding", { what: words.kind(node), origins: originsOf(shown, node.key).size - 1, outcomes: outcomesOf(shown, node.key).size - 1 });
}
