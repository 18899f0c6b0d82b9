import { useTranslations } from "next-intl";
import { AsAtForm } from "./as-at-form";

/** The way to a past date, folded away on a page of today. */
export function AsAtFold({ action }: { action: string }) {
  const t = useTranslations("asAt");
  return (
    <details className="mt-8 print:hidden">
      <summary className="font-semibold">{t("title")}</summary>
      <p className="mt-2 mb-3 max-w-reading text-ink-2">{t("lead")}</p>
      <AsAtForm action={action} />
    </details>
  );
}
