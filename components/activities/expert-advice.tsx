import { useLocale, useTranslations } from "next-intl";
import type { ExpertAdvice } from "@/domain/recommendations/recommendation";
import { formatDate } from "@/domain/shared/dates";

type Props = { reference: string; number: number; advice: readonly ExpertAdvice[]; mayPropose: boolean };

/** What the experts advised in their report, each with the recommendation that was made of it. */
export function ExpertAdviceList({ reference, number, advice, mayPropose }: Props) {
  const t = useTranslations("missionReports");
  const locale = useLocale();
  return (
    <ul className="max-w-reading border-t border-line">
      {advice.map(({ id, text, addresseeName, writtenByName, writtenOn, recommendation }) => (
        <li key={id} className="border-b border-line py-1.5">
          <p dir="auto" className="whitespace-pre-wrap break-words">{text}</p>
          <p className="flex flex-wrap gap-x-4 text-meta text-ink-2">
            <span dir="auto">{t("adviceBy", { name: writtenByName, date: formatDate(writtenOn, locale) })}</span>
            {addresseeName && <span dir="auto">{t("adviceFor", { name: addresseeName })}</span>}
            {recommendation !== null ? <a href={`/actions/${reference}/recommendations/${recommendation}`}>{t("adviceTaken", { number: recommendation })}</a> : mayPropose && <a href={`/actions/${reference}/recommendations/new?activity=${number}&advice=${id}`}>{t("adviceTake")}</a>}
          </p>
        </li>
      ))}
    </ul>
  );
}
