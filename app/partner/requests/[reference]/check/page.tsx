import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RequestAnswers } from "@/components/requests/request-answers";
import { RequestNotHere } from "@/components/requests/request-not-here";
import { OpenRound } from "@/components/requests/rounds";
import { SendRequest } from "@/components/requests/send-request";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { REQUEST_EDITABLE } from "@/domain/requests/lifecycle";
import { findRequest } from "@/domain/requests/queries/find-request";
import { findSignatories } from "@/domain/requests/queries/find-signatories";
import { requireActorIn } from "@/server/actor";
import { submitSend } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("requests"))("check.title")} – Suivi` };
}

export default async function CheckPage({ params, searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const request = await findRequest(actor, (await params).reference);
  if (!request) return <RequestNotHere />;
  const [t, events, { done }] = await Promise.all([getTranslations("requests"), getTranslations("events"), searchParams]);
  const isUnsent = REQUEST_EDITABLE.some((state) => state === request.state);
  const maySend = may(actor, "request.send", request.facts);
  const signatories = isUnsent && !maySend ? await findSignatories(actor, request.facts.authorityIds ?? []) : [];
  const saved = doneEvent(done);
  const kicker = <a href={`/partner/requests/${request.reference}`} className="inline-flex min-h-11 items-center">{t("reference", { reference: request.reference })}</a>;
  return (
    <>
      <PageHead title={t("check.title")} kicker={kicker} lead={isUnsent ? <strong>{t("check.lead")}</strong> : undefined} done={saved && events(saved)} />
      {isUnsent && <OpenRound request={request} />}
      {!isUnsent && <Notice tone="suspended" title={t("edit.locked")}><p>{t("edit.lockedText")}</p></Notice>}
      <RequestAnswers request={request} heading="h2" checkedBy={isUnsent ? actor.userId : undefined} />
      {isUnsent && <SendRequest request={request} maySend={maySend} signatories={signatories} submit={submitSend} />}
    </>
  );
}
