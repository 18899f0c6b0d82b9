import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import type { JoinedRequest } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";
import { RequestTitle } from "./request-title";

type Props = { joined: readonly JoinedRequest[]; /** Where requests lie for this reader. */ at: "/requests" | "/partner/requests" };

/** The requests in whose place this one goes on, each with the documents that were put on file for it. */
export function JoinedRequests({ joined, at }: Props) {
  const t = useTranslations("overlap");
  const requests = useTranslations("requests");
  const locale = useLocale();
  return (
    <ul>
      {joined.map(({ reference, title, language, documents }) => (
        <li key={reference} className="border-b border-line py-1.5">
          <p><a href={`${at}/${reference}`}>{t("joinedFrom", { reference })}</a> – <RequestTitle title={title} language={language} /></p>
          {documents.length === 0 && <p className="text-table text-ink-2">{t("joinedNothing")}</p>}
          {documents.length > 0 && (
            <ul className="ps-4">
              {documents.map(({ id, fileName, audience, uploadedByName, uploadedAt }) => (
                <li key={id}>
                  <FileLink id={id} name={fileName} audience={audience} />
                  <span className="text-table text-ink-2"> – {requests("edit.addedBy", { name: uploadedByName, date: formatDate(uploadedAt, locale) })}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
