import { useLocale, useTranslations } from "next-intl";
import type { EligibilityReason } from "@/domain/assessments/eligibility";
import { countryName } from "@/domain/countries/list";
import { eligibilityOfRequest, type RequestFile } from "@/domain/requests/request-file";

/** Whether those who ask may ask in the phase of the request, and why. */
export function EligibilityFacts({ request }: { request: Pick<RequestFile, "country" | "authorities" | "phase"> }) {
  const t = useTranslations("assessments.eligibility");
  const text = useReason();
  const { isEligible, reasons } = eligibilityOfRequest(request);
  const verdict = isEligible === null ? t("unknown") : t(isEligible ? "yes" : "no", { phase: request.phase!.name });
  return (
    <>
      <p className={`font-semibold ${isEligible === false ? "text-status-overdue-text" : ""}`}>{verdict}</p>
      <ul className="mt-1 list-disc ps-5 text-table">{reasons.map((reason) => <li key={reason.key + (reason.values.kind ?? "")}>{text(reason)}</li>)}</ul>
    </>
  );
}

function useReason() {
  const t = useTranslations("assessments.eligibility");
  const actions = useTranslations("actions");
  const organisations = useTranslations("organisations");
  const locale = useLocale();
  return ({ key, values: { phase = "", country, region, kind } }: EligibilityReason) =>
    t(`reasons.${key}`, { phase, country: country ? countryName(country, locale) : "", region: region ? actions(`regions.${region}`) : "", kind: kind ? organisations(`kinds.${kind}`) : "" });
}
