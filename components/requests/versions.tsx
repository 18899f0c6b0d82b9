import { useLocale, useTranslations } from "next-intl";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";

/** Each sending of a request, latest first, with the way to what changed since the one before. */
export function Versions({ request: { reference, versions } }: { request: Pick<RequestDetail, "reference" | "versions"> }) {
  const t = useTranslations("rounds");
  const locale = useLocale();
  return (
    <ol>
      {versions.map(({ number, sentOn, sentByName }) => (
        <li key={number} className="border-b border-line py-1.5 text-table">
          {t("version", { number, date: formatDate(sentOn, locale), name: sentByName })}
          {number > 1 && <><br /><a href={`/print/requests/${reference}/differences?to=${number}`}>{t("differences", { from: number - 1, to: number })}</a></>}
        </li>
      ))}
    </ol>
  );
}
