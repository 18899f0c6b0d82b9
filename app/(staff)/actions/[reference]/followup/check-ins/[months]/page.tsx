import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { CheckInAsks } from "@/components/follow-up/check-in-asks";
import { CheckInFacts } from "@/components/follow-up/check-in-facts";
import { CheckInMoves } from "@/components/follow-up/check-in-moves";
import { RecordAnswer } from "@/components/follow-up/record-answer";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findCheckInAsks } from "@/domain/follow-up/queries/find-check-in-asks";
import { findFollowUp } from "@/domain/follow-up/queries/find-follow-up";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitAsk, submitRecord, submitSilence } from "./submit";

type Props = { params: Promise<{ reference: string; months: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, months } = await params;
  return { title: `${reference} · ${(await getTranslations("checkIns"))("checkIn", { months: Number(months) || 0 })}` };
}

export default async function CheckInPage({ params }: Props) {
  const [{ reference, months }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("checkIns")]);
  const [head, followUp, asks] = await Promise.all([findActionHead(actor, reference), findFollowUp(actor, reference), findCheckInAsks(actor, reference, Number(months) || 0)]);
  const checkIn = followUp?.checkIns.find((one) => String(one.months) === months);
  if (!head || !followUp || !checkIn) notFound();
  const [today, mayAsk] = [dayOf(new Date()), may(actor, "check_in.ask", head.facts)];
  const back = { href: `/actions/${reference}/followup`, label: t("back") };
  return (
    <FormPage head={head} tab="followup" title={t("checkIn", { months: checkIn.months })} back={back}>
      <CheckInFacts checkIn={checkIn} isStaff />
      {checkIn.askedOn && <CheckInAsks asks={asks} />}
      {mayAsk && checkIn.askedOn && checkIn.state !== "answered" && <RecordAnswer reference={reference} checkIn={checkIn} today={today} submit={submitRecord} />}
      <CheckInMoves reference={reference} checkIn={checkIn} rules={followUp.rules} today={today} mayAsk={mayAsk} submitAsk={submitAsk} submitSilence={submitSilence} />
    </FormPage>
  );
}
