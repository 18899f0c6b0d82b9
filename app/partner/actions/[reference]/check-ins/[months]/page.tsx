import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { AnswerFields } from "@/components/follow-up/answer-fields";
import { CheckInFacts } from "@/components/follow-up/check-in-facts";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findFollowUp } from "@/domain/follow-up/queries/find-follow-up";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitAnswer } from "./submit";

type Props = { params: Promise<{ reference: string; months: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("checkIns"))("checkIn", { months: Number((await params).months) || 0 })} – Suivi` };
}

export default async function PartnerCheckInPage({ params, searchParams }: Props) {
  const [{ reference, months }, search, actor, t, events, locale] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("checkIns"), getTranslations("events"), getLocale()]);
  const [head, followUp] = await Promise.all([findActionHead(actor, reference), findFollowUp(actor, reference)]);
  const checkIn = followUp?.checkIns.find((one) => String(one.months) === months);
  if (!head || !followUp || !checkIn) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={t("partner.goHome")} />;
  const done = doneEvent(search.done);
  const mayAnswer = may(actor, "check_in.answer", head.facts);
  const isOpen = mayAnswer && checkIn.state !== "answered";
  const lead = followUp.presentedOn ? t("partner.lead", { date: formatDate(followUp.presentedOn, locale) }) : t("partner.leadPlain");
  return (
    <>
      <PageHead title={t("partner.title", { months: checkIn.months })} kicker={<PartnerKicker head={head} />} lead={isOpen ? lead : t(`publicStates.${checkIn.state}`)} done={done && events(done)} />
      {mayAnswer && <FormGate closed={!isOpen}><Command submit={submitAnswer} hidden={{ reference, months: checkIn.months, version: checkIn.version }} submitLabel={t("partner.submit")}><AnswerFields /></Command></FormGate>}
      {!isOpen && <Section title={t("partner.answered")}><CheckInFacts checkIn={checkIn} /></Section>}
    </>
  );
}
