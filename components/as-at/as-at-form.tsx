import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import type { AsAtDay } from "@/domain/as-at/as-at";

type Props = { action: string; day?: AsAtDay; /** The page of today. */ leave?: string; /** What else the page can be asked for. */ children?: ReactNode };

/** Asks for a past day; the answer stands in the address, so that it can be handed on. */
export function AsAtForm({ action, day, leave = action, children }: Props) {
  const t = useTranslations("asAt");
  return (
    <form method="get" action={action} className="flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
      <DateField name="at" label={t("labels.at")} defaultValue={day?.at} />
      <DateField name="known" label={t("labels.known")} hint={t("knownHint")} defaultValue={day?.known ?? ""} />
      {children}
      <button type="submit" className="button button-quiet">{t("show")}</button>
      {day && <a href={leave} className="min-h-9 content-center">{t("leave")}</a>}
    </form>
  );
}
