import { useTranslations } from "next-intl";
import { AudienceField } from "@/components/documents/document-fields";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import type { Graph, Node } from "@/domain/provenance/graph";
import { LINKABLE } from "@/domain/provenance/kinds";
import { useNodeWords } from "./node-words";

const MOST = 90;

/** What comes from what, and how this is known. */
export function LinkFields({ graph, outcome }: { graph: Graph; outcome: string | null }) {
  const t = useTranslations("provenance");
  const words = useNodeWords({ isStaff: true });
  const label = (node: Node) => {
    const { text } = words.text(node);
    const whole = text ? `${words.kind(node)} · ${text}` : words.kind(node);
    return whole.length > MOST ? `${whole.slice(0, MOST - 1).trimEnd()}…` : whole;
  };
  const options = graph.nodes.filter(({ kind }) => LINKABLE.some((one) => one === kind)).map((node) => ({ value: node.key, label: label(node) }));
  return (
    <>
      <SelectField name="outcomeKey" label={t("labels.outcomeKey")} options={options} defaultValue={outcome ?? undefined} />
      <SelectField name="originKey" label={t("labels.originKey")} options={options} />
      <TextArea name="why" label={t("labels.why")} hint={t("whyHint")} rows={3} limit={1000} />
      <AudienceField audience="delegation" />
    </>
  );
}
