import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import type { GroupMember } from "@/domain/working-groups/group";

type Props = Pick<GroupMember, "laterSince" | "evidence"> & { laterBody: string };

/** The body a member joined later, since when, and what shows it. */
export function LaterBody({ laterBody, laterSince, evidence }: Props) {
  const t = useTranslations("groups");
  const locale = useLocale();
  return (
    <>
      <span dir="auto">{laterBody}</span>{laterSince && <span className="whitespace-nowrap text-ink-2"> ({formatDate(laterSince, locale)})</span>}
      {evidence && <span className="block text-meta text-ink-2">{t.rich("provedBy", { proof: () => <Proof key="proof" evidence={evidence} /> })}</span>}
    </>
  );
}

function Proof({ evidence: { title, titleFr, url, documentId } }: { evidence: NonNullable<GroupMember["evidence"]> }) {
  const locale = useLocale();
  const name = pick(locale, title, titleFr).text;
  const href = documentId ? `/api/documents/${documentId}` : url;
  return href ? <a href={href} dir="auto">{name}</a> : <span dir="auto">{name}</span>;
}
