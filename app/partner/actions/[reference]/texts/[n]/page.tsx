import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerText } from "@/components/drafting/partner-text";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { hasEnded } from "@/domain/actions/lifecycle";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findText } from "@/domain/drafting/queries/find-text";
import { doneEvent } from "@/domain/history/done";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitPositions, submitRuling } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("drafting"))("partner.title")} – Suivi` };
}

export default async function PartnerTextPage({ params, searchParams }: Props) {
  const [{ reference, n }, search, actor, t, partner, events, locale] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("drafting"), getTranslations("checkIns.partner"), getTranslations("events"), getLocale()]);
  const [head, text] = await Promise.all([findActionHead(actor, reference), findText(actor, reference, n)]);
  if (!head || !text) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={partner("goHome")} />;
  const done = doneEvent(search.done);
  const chairs = !hasEnded(head.stage) && text.institutions.some(({ id, isChair }) => isChair && id === actor.organisationId);
  return (
    <>
      <PageHead title={<span dir="auto" lang={text.language}>{text.title}</span>} kicker={<PartnerKicker head={head} />} lead={text.state === "open" ? t("partner.lead", { date: formatDate(text.dueOn!, locale) }) : undefined} done={done && events(done)} />
      <PartnerText reference={reference} text={text} organisationId={actor.organisationId} chairs={chairs} submits={{ answer: submitPositions, rule: submitRuling }} />
    </>
  );
}
