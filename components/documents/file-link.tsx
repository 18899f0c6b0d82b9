import { useLocale } from "next-intl";
import { formatBytes } from "@/domain/documents/document";

/** A file on record: its name is the way to it, its size is said first to who pays for bytes. */
export function FileLink({ id, name, bytes }: { id: string; name: string; bytes: number }) {
  const locale = useLocale();
  return (
    <span className="inline-flex max-w-full flex-wrap items-baseline gap-x-2">
      <a href={`/api/documents/${id}`} dir="auto" className="break-all">{name}</a>
      <span className="whitespace-nowrap text-meta text-ink-2">{formatBytes(bytes, locale)}</span>
    </span>
  );
}
