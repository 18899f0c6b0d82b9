import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { CheckInFacts } from "@/components/follow-up/check-in-facts";
import { CheckInMoves } from "@/components/follow-up/check-in-moves";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findFollowUp } from "@/domain/follow-up/queries/find-follow-up";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitAsk, submitSilence } from "./submit";

type Props = { params: Promise<{ reference: string; months: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, months } = await params;
  return { title: `${reference} · ${(await getTranslations("checkIns"))("checkIn", { months: Number(months) || 0 })}` };
}

export default async function CheckInPage({ params }: Props) {
  const [{ reference, months }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("checkIns")]);
  const [head, followUp] = await Promise.all([findActionHead(actor, reference), findFollowUp(actor, reference)]);
  const checkIn = followUp?.checkIns.find((one) => String(one.months) === months);
  if (!head || !checkIn) notFound();
  const back = { href: `/actions/${reference}/followup`, label: t("back") };
  return (
    <FormPage head={head} tab="followup" title={t("checkIn", { months: checkIn.months })} back={back}>
      <CheckInFacts checkIn={checkIn} />
      <CheckInMoves reference={reference} checkIn={checkIn} today={dayOf(new Date())} mayAsk={may(actor, "check_in.ask", head.facts)} submitAsk={submitAsk} submitSilence={submitSilence} />
    </FormPage>
  );
}
