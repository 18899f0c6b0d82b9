import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { CheckInTable } from "@/components/follow-up/check-in-table";
import { HoldNotices } from "@/components/countries/hold-notices";
import { findHolds } from "@/domain/countries/queries/find-country-holds";
import { FrameNotices } from "@/components/follow-up/frame-notices";
import { SignalTable } from "@/components/follow-up/signal-table";
import { StateCounts } from "@/components/recommendations/state-counts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { countryName } from "@/domain/countries/list";
import { isSuspended, monthsAfter } from "@/domain/follow-up/follow-up";
import { findFollowUp } from "@/domain/follow-up/queries/find-follow-up";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findLedger } from "@/domain/recommendations/queries/find-ledger";
import { totalOf } from "@/domain/recommendations/recommendation";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("checkIns"))("title")}` };
}

export default async function FollowUpPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events, locale] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("checkIns"), getTranslations("events"), getLocale()]);
  const [head, followUp, advice] = await Promise.all([findActionHead(actor, reference), findFollowUp(actor, reference), findLedger(actor, { filter: {}, today: dayOf(new Date()), reference })]);
  if (!head || !followUp) notFound();
  const holds = await findHolds(actor, head.countryCodes);
  const done = doneEvent(search.done);
  const { presentedOn, checkIns, signals, frameChanges } = followUp;
  const path = `/actions/${reference}/followup`;
  return (
    <ActionFrame head={head} tab="followup" done={done && events(done)}>
      <HoldNotices holds={holds} />
      <FrameNotices changes={frameChanges} />
      <Section title={t("schedule")}>
        <p className="mb-3 max-w-reading">{presentedOn && checkIns.length > 0 ? t("presentedOn", { date: formatDate(presentedOn, locale), months: monthsAfter(checkIns, locale) }) : t("notPresented")}</p>
        {checkIns.length > 0 && <CheckInTable reference={reference} rows={checkIns} today={dayOf(new Date())} standsStill={head.isOnHold || holds.length > 0 || isSuspended(frameChanges)} />}
      </Section>
      <Section title={t("signals")} aside={may(actor, "action.edit", head.facts) && <LinkButton href={`${path}/signals/new`}>{t("addSignal")}</LinkButton>}>
        <p className="mb-2 max-w-reading text-ink-2">{t("signalsLead")}</p>
        <SignalTable rows={signals} />
      </Section>
      <Section title={t("advice")} aside={<a href={`/actions/${reference}/recommendations`}>{t("adviceLink")}</a>}>
        {totalOf(advice.counts) > 0 ? <StateCounts counts={advice.counts} /> : <p className="text-ink-2">{t("noAdvice")}</p>}
      </Section>
      <Section title={t("frame")} aside={may(actor, "action.register") && head.countryCodes.length > 0 && <a href={`${path}/frame-changes/new`}>{t("addFrame")}</a>}>
        {frameChanges.length === 0 && <p className="text-ink-2">{t("noFrame")}</p>}
        {frameChanges.length > 0 && <ul>{frameChanges.map(({ id, country, changedOn }) => <li key={id}>{t("frameChanged", { country: countryName(country, locale), date: formatDate(changedOn, locale) })}</li>)}</ul>}
      </Section>
    </ActionFrame>
  );
}
