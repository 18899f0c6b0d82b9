import { useTranslations } from "next-intl";

/** The private address under which a calendar program follows the visits. */
export function VisitsAddress({ address }: { address: string }) {
  const t = useTranslations("calendar");
  return (
    <details className="mt-2 print:hidden">
      <summary className="min-h-6 py-1 text-link">{t("visitsFollow")}</summary>
      <p className="max-w-reading">{t("visitsFollowLead")}</p>
      <p className="wrap-anywhere select-all text-table"><bdi dir="ltr">{address}</bdi></p>
      <p className="max-w-reading text-table text-ink-2">{t("visitsFollowWarning")}</p>
    </details>
  );
}
