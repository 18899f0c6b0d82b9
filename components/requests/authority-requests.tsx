import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import type { AuthorityRequest } from "@/domain/requests/authority-request";
import { publicStage } from "@/domain/requests/public-stage";
import { formatDate } from "@/domain/shared/dates";
import { RequestChip } from "./request-chip";
import { RequestTitle } from "./request-title";
import { TaskLine } from "./task-line";

/** The requests of an authority with their stage in plain words. */
export function AuthorityRequests({ requests, authority }: { requests: readonly AuthorityRequest[]; authority: string }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  if (requests.length === 0) return <Empty>{t("home.noRequests", { authority })}</Empty>;
  return (
    <ul className="border-t-2 border-ink">
      {requests.map(({ reference, title, language, state, outcome, court, courtSince }) => (
        <TaskLine
          key={reference} href={`/partner/requests/${reference}`} title={<RequestTitle title={title} language={language} />} status={<RequestChip state={state} outcome={outcome} />}
          note={<>{reference} · {t(publicStage({ state, outcome, court }))}{courtSince && `, ${t("home.since", { date: formatDate(courtSince, locale) })}`}</>}
        />
      ))}
    </ul>
  );
}
