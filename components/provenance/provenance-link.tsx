import { useTranslations } from "next-intl";

type Props = { /** The Action's address in the reader's space. */ action: string; /** What is asked about. */ node?: string };

/** The way from a record to what led to it and what came of it. */
export function ProvenanceLink({ action, node }: Props) {
  const t = useTranslations("provenance");
  return <p className="mt-4 print:hidden"><a href={`${action}/provenance${node ? `?from=${node}` : ""}`} className="inline-block py-1">{t(node ? "link" : "title")}</a></p>;
}
