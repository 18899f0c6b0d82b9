import { useLocale, useTranslations } from "next-intl";
import { Localised } from "@/components/ui/localised";
import type { ProofRecord } from "@/domain/characteristics/records";
import { formatDate } from "@/domain/shared/dates";

/** A record that proves something: what kind it is, its name, and the way to it where it has a page here. */
export function RecordView({ record, href }: { record: ProofRecord; href: string | null }) {
  const t = useTranslations("characteristics.records");
  const locale = useLocale();
  const what = record.number === null ? t(`kinds.${record.kind}`) : t("numbered", { kind: t(`kinds.${record.kind}`), number: String(record.number) });
  const name = <>{t.rich("named", { what, name: () => <Localised key="name" en={record.en} fr={record.fr} /> })}{record.on && ` (${formatDate(record.on, locale)})`}</>;
  return <span className="block break-words">{href ? <a href={href} className="block min-h-6 w-fit">{name}</a> : name}</span>;
}
