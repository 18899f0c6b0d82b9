import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { TONE, type Tone } from "@/components/ui/tone";
import { needsOf, type RequestFile } from "@/domain/requests/request-file";

type Props = { request: RequestFile; mayWork: boolean; mayDecide: boolean };

/** The one thing to do next on a request, what else is possible, and what still stands in the way of approving it. */
export function NextStep({ request, mayWork, mayDecide }: Props) {
  const t = useTranslations("requests");
  const missing = request.state === "in_consultation" ? needsOf(request) : [];
  const step = stepOf(request, missing.length === 0);
  return (
    <section aria-labelledby="next-step" className={`my-6 flex flex-wrap items-center justify-between gap-x-10 gap-y-3 border border-s-8 bg-surface px-4 py-3 ${TONE[TONES[step]].edge}`}>
      <div className="min-w-0 max-w-reading">
        <h2 id="next-step" className="font-sans text-meta text-ink-2">{t("file.nextStep")}</h2>
        <p className="font-semibold">{t(`file.nextSteps.${step}`)}</p>
        {missing.length > 0 && (
          <>
            <p className="mt-2 text-table text-ink-2">{t("file.missing")}</p>
            <ul className="list-disc ps-5 text-table">{missing.map((need) => <li key={need}>{t(`needs.${need}`)}</li>)}</ul>
          </>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3 print:hidden"><Steps request={request} mayWork={mayWork} mayDecide={mayDecide} /></div>
    </section>
  );
}

function Steps({ request, mayWork, mayDecide }: Props) {
  const { reference, state, outcome, actionReference } = request;
  const t = useTranslations("requests");
  const at = `/requests/${reference}`;
  if (actionReference) return <LinkButton href={`/actions/${actionReference}`}>{t("file.goToAction", { reference: actionReference })}</LinkButton>;
  if (outcome === "approved" || outcome === "approved_with_conditions") return mayDecide ? <LinkButton href={`/actions/open?request=${reference}`}>{t("file.openAction")}</LinkButton> : <p>{t("file.onlyManager")}</p>;
  if (state === "decided" || state === "withdrawn") return null;
  if (!mayWork) return <p>{t("file.cannot")}</p>;
  return (
    <>
      {state === "submitted" && <LinkButton href={`${at}/consult`}>{t("moves.consult")}</LinkButton>}
      {state === "submitted" && <LinkButton quiet href={`${at}/return`}>{t("moves.returnToAuthority")}</LinkButton>}
      {state !== "returned" && mayDecide && <LinkButton quiet={state === "submitted" || needsOf(request).length > 0} href={`${at}/decide`}>{t("decide.title")}</LinkButton>}
      <LinkButton quiet href={`${at}/letter`}>{t("letter.title")}</LinkButton>
      {state === "in_consultation" && !mayDecide && <p className="text-ink-2">{t("file.onlyCommittee")}</p>}
    </>
  );
}

type Step = "submitted" | "returned" | "in_consultation" | "ready" | "approved" | "over";
const TONES: Record<Step, Tone> = { submitted: "waiting", returned: "waiting", in_consultation: "progress", ready: "done", approved: "waiting", over: "done" };

function stepOf({ state, outcome, actionReference }: RequestFile, isReady: boolean): Step {
  if (state === "in_consultation") return isReady ? "ready" : "in_consultation";
  if ((outcome === "approved" || outcome === "approved_with_conditions") && !actionReference) return "approved";
  return state === "submitted" || state === "returned" ? state : "over";
}
