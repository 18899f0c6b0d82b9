import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
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

function Proof({ evidence: { title, titleFr, url, file } }: { evidence: NonNullable<GroupMember["evidence"]> }) {
  const locale = useLocale();
  const name = pick(locale, title, titleFr).text;
  if (file) return <FileLink {...file} name={name} />;
  return url ? <a href={url} dir="auto">{name}</a> : <span dir="auto">{name}</span>;
}
