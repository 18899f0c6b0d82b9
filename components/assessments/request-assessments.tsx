import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { isBeingRead } from "@/domain/assessments/being-read";
import type { RequestFile } from "@/domain/requests/request-file";
import { AssessorTable } from "./assessor-table";

type Props = { request: Pick<RequestFile, "reference" | "state" | "review">; readerId: string; mayAsk: boolean };

/** The assessments of a request on its page: who was asked, and the ways on. */
export function RequestAssessments({ request: { reference, state, review }, readerId, mayAsk }: Props) {
  const t = useTranslations("assessments");
  const at = `/requests/${reference}/assessment`;
  const isOpen = isBeingRead(state);
  const isMine = isOpen && review.readings.some((one) => one.assessorId === readerId && one.round === review.round && one.state === "asked");
  return (
    <>
      <AssessorTable readings={review.readings} />
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        {isMine && <LinkButton href={at}>{t("write")}</LinkButton>}
        {isOpen && mayAsk && <LinkButton quiet href={`${at}/ask`}>{t("ask.title")}</LinkButton>}
        {!isMine && review.readings.length > 0 && <a href={at}>{t("read")}</a>}
      </p>
    </>
  );
}
