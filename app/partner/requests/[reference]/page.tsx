import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { RequestNotHere } from "@/components/requests/request-not-here";
import { RequestStatus } from "@/components/requests/request-status";
import { RequestTasks } from "@/components/requests/request-tasks";
import { SignJointly } from "@/components/requests/sign-jointly";
import { RequestTitle } from "@/components/requests/request-title";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findHelpDesk } from "@/domain/programmes/queries/find-help-desk";
import { REQUEST_EDITABLE, REQUEST_MOVES } from "@/domain/requests/lifecycle";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { findUsualDurations } from "@/domain/requests/queries/find-usual-durations";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";
import { submitCopy, submitRefusal, submitSignature } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("requests"))("reference", { reference: (await params).reference })} – Suivi` };
}

export default async function RequestPage({ params, searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const request = await findRequestStatus(actor, (await params).reference);
  if (!request) return <RequestNotHere />;
  const [t, locale, events, done] = await Promise.all([getTranslations("requests"), getLocale(), getTranslations("events"), searchParams.then((search) => doneEvent(search.done))]);
  const [durations, desk] = await Promise.all([findUsualDurations(actor), findHelpDesk(actor)]);
  const lead = request.authorities.find(({ isLead }) => isLead);
  const authority = lead ? pick(locale, lead.nameEn, lead.nameFr).text : request.leadAuthorityName;
  const ours = request.parties.find(({ organisationId }) => organisationId === actor.organisationId);
  const isUnsent = REQUEST_EDITABLE.some((state) => state === request.state);
  const mayWithdraw = REQUEST_MOVES.withdraw.from.some((state) => state === request.state) && may(actor, "request.withdraw", request.facts);
  const isOver = request.state === "withdrawn" || request.outcome === "refused" || request.outcome === "redirected";
  const mayAskAgain = isOver && may(actor, "request.edit", request.facts);
  return (
    <>
      <PageHead title={<RequestTitle {...request} />} kicker={`${t("reference", { reference: request.reference })} · ${authority}`} lead={isUnsent ? <strong>{t("tasks.notSent")}</strong> : undefined} done={done && events(done)} />
      {ours && ours.state === "invited" && !ours.isLead && <SignJointly reference={request.reference} party={ours} maySign={may(actor, "request.sign", { authorityIds: [actor.organisationId] })} submitSign={submitSignature} submitDecline={submitRefusal} />}
      {isUnsent ? <RequestTasks request={request} userId={actor.userId} mayWithdraw={mayWithdraw} /> : <RequestStatus request={request} durations={durations} desk={desk} mayWithdraw={mayWithdraw} mayAskAgain={mayAskAgain} submitCopy={submitCopy} />}
    </>
  );
}
