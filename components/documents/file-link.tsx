import { useLocale } from "next-intl";
import { formatBytes } from "@/domain/documents/document";
import type { Audience } from "@/domain/documents/lists";
import { AudienceMark } from "./audience-mark";

type Props = { id: string; name: string; bytes?: number; /** Left out where a column of its own says it. */ audience?: Audience };

/** A file on record: its name is the way to it, its size is said first to who pays for bytes, and beside it who may see it. */
export function FileLink({ id, name, bytes, audience }: Props) {
  const locale = useLocale();
  return (
    <span className="inline-flex max-w-full flex-wrap items-baseline gap-x-2">
      <a href={`/api/documents/${id}`} dir="auto" className="inline-flex min-h-[var(--control-height,0px)] items-center break-all">{name}</a>
      {bytes !== undefined && <span className="whitespace-nowrap text-meta text-ink-2">{formatBytes(bytes, locale)}</span>}
      {audience && <span className="text-meta text-ink-2"><AudienceMark audience={audience} /></span>}
    </span>
  );
}
