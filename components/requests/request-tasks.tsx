import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import { sectionStatuses, type SectionStatus } from "@/domain/requests/completeness";
import { REQUEST_SECTIONS } from "@/domain/requests/lists";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { formatMoment } from "@/domain/shared/dates";
import { TaskLine } from "./task-line";

/** The pages of an unfinished request with how far each is; the last line never looks finished. */
export function RequestTasks({ request, mayWithdraw }: { request: RequestDetail; mayWithdraw: boolean }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  const statuses = sectionStatuses({ ...request, hasLetter: request.letters.length > 0 });
  const at = `/partner/requests/${request.reference}`;
  return (
    <>
      {request.returnReason && <Notice tone="waiting" title={t("tasks.returned")}><p dir="auto" className="whitespace-pre-wrap break-words">{request.returnReason}</p></Notice>}
      <p className="mb-4 max-w-reading">{t("tasks.lead")}</p>
      <ol className="border-t-2 border-ink">
        {REQUEST_SECTIONS.map((section) => <TaskLine key={section} href={`${at}/edit/${section}`} title={t(`sections.${section}`)} status={<Status status={statuses[section]} />} />)}
        <TaskLine href={`${at}/check`} title={t("tasks.checkAndSend")} status={<strong>{t("tasks.notSent")}</strong>} />
      </ol>
      {request.lastEditedByName && <p className="mt-3 text-table text-ink-2">{t("tasks.lastSaved", { name: request.lastEditedByName, moment: formatMoment(request.updatedAt, locale) })}</p>}
      {mayWithdraw && <p className="mt-6"><a href={`${at}/withdraw`} className="inline-flex min-h-11 items-center">{t("tasks.withdraw")}</a></p>}
    </>
  );
}

/** The finished ones are the quietest. */
function Status({ status }: { status: SectionStatus }) {
  const t = useTranslations("requests.tasks.statuses");
  if (status === "to_do") return <Chip tone="waiting">{t(status)}</Chip>;
  return <span className="text-ink-2">{t(status)}</span>;
}
