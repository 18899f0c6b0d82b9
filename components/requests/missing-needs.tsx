import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { needsOf, type ApprovalNeed, type RequestFile } from "@/domain/requests/request-file";

/** What stands in the way of approving a request, each with the page that sees to it; nothing when it can be approved. */
export function MissingNeeds({ request }: { request: RequestFile }) {
  const t = useTranslations("requests");
  const missing = needsOf(request);
  if (missing.length === 0) return null;
  return (
    <Notice tone="waiting" title={t("file.missing")}>
      <ul className="list-disc ps-5">
        {missing.map((need) => <li key={need}><a href={placeOf(need, request)}>{t(`needs.${need}`)}</a></li>)}
      </ul>
    </Notice>
  );
}

function placeOf(need: ApprovalNeed, { reference, state }: RequestFile): string {
  if (need === "letterOnFile" || need === "signatoryRankKnown") return `/requests/${reference}/letter`;
  return state === "submitted" ? `/requests/${reference}/consult` : `/requests/${reference}#opinions`;
}
