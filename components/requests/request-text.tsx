import { useTranslations } from "next-intl";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { NEED_PARTS } from "@/domain/provenance/kinds";
import type { RequestDetail } from "@/domain/requests/request-detail";

const TEXTS = ["need", "expectedResult", "unit", "origin", "contribution", "otherSupport", "preferredPeriod"] as const;

/** A request in the authority's own words, marked with their language; what was left empty is left out. */
export function RequestText({ request }: { request: RequestDetail }) {
  const t = useTranslations("requests");
  const fields = useTranslations("fields");
  const questions = useTranslations("questions");
  return (
    <>
      <p className="mb-3 text-table text-ink-2">{t("file.asWritten", { language: t(`languages.${request.language}`) })}</p>
      <dl className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {TEXTS.filter((key) => request[key]).map((key) => (
          <div key={key} className="min-w-0">
            <dt className="text-table font-semibold">{key === "unit" ? questions("unit") : fields(key)}</dt>
            <dd lang={request.language} dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{request[key]}</dd>
            {request.actionReference && NEED_PARTS.some((part) => part === key) && <dd><ProvenanceLink action={`/actions/${request.actionReference}`} node={`need-${key}`} /></dd>}
          </div>
        ))}
        {request.originUrl && (
          <div className="min-w-0">
            <dt className="text-table font-semibold">{fields("originUrl")}</dt>
            <dd className="break-words"><a href={request.originUrl} rel="noreferrer"><bdi dir="ltr">{request.originUrl}</bdi></a></dd>
          </div>
        )}
      </dl>
    </>
  );
}
