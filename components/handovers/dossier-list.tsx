import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { formatBytes } from "@/domain/documents/document";
import { readManifest } from "@/domain/handovers/dossier";
import type { DossierRow } from "@/domain/handovers/exchange";
import { dayOf, formatDate } from "@/domain/shared/dates";

/** Every dossier that was frozen, with the hashes by which anybody checks it. */
export function DossierList({ at: { reference, handoverId }, dossiers }: { at: { reference: string; handoverId: string }; dossiers: readonly DossierRow[] }) {
  const t = useTranslations("dossiers");
  const locale = useLocale();
  if (dossiers.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return dossiers.map(({ number, hash, sha256, bytes, manifest, takenAt, takenByName, isWithdrawn }) => (
    <div key={number} className="mt-6 first:mt-0">
      <h3>{t("one", { number })}</h3>
      <p className="mb-2"><a href={`/api/handovers/${reference}/${handoverId}/dossiers/${number}`} className="inline-flex min-h-11 items-center">{t("download", { size: formatBytes(bytes, locale) })}</a></p>
      {isWithdrawn && <Notice tone="overdue" title={t("withdrawn")} />}
      <DescriptionList items={[
        { label: t("about"), value: t("takenBy", { date: formatDate(dayOf(takenAt), locale), name: takenByName }) },
        { label: t("hash"), value: <Hash>{hash}</Hash> },
        { label: t("archiveHash"), value: <Hash>{sha256}</Hash> },
      ]} />
      <details className="mt-2">
        <summary className="min-h-11 py-2.5">{t("manifest")}</summary>
        <p className="max-w-reading text-table text-ink-2">{t("check")}</p>
        <ul className="mt-2 text-table">{readManifest(manifest).map((file) => <li key={file.path} className="border-b border-line py-1"><bdi dir="ltr">{file.path}</bdi><br /><Hash>{file.sha256}</Hash></li>)}</ul>
      </details>
    </div>
  ));
}

const Hash = ({ children }: { children: string }) => <bdi dir="ltr" className="wrap-anywhere tabular-nums text-ink-2">{children}</bdi>;
