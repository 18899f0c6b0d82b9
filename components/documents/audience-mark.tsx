import { useTranslations } from "next-intl";
import type { Audience } from "@/domain/documents/lists";

const EDGES: Record<Audience, string> = { facility: "border-status-draft-edge", authority: "border-status-progress-edge", delegation: "border-status-done-edge", public: "border-petrol-700" };

/** Who may see a file, in words. */
export function AudienceMark({ audience }: { audience: Audience }) {
  const t = useTranslations("documents.audiences");
  return <span className={`inline-block whitespace-nowrap border-s-4 ps-2 ${EDGES[audience]}`}>{t(audience)}</span>;
}
