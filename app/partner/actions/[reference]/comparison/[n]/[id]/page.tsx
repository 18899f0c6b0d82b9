import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerRow } from "@/components/comparisons/partner-row";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { Localised } from "@/components/ui/localised";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { findLine } from "@/domain/comparisons/queries/find-line";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitPartnerAgreement, submitPartnerRemark } from "../../submit";

type Props = { params: Promise<{ reference: string; n: string; id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("comparisons"))("title")} – Suivi` };
}

export default async function PartnerRowPage({ params, searchParams }: Props) {
  const [{ reference, n, id }, search, actor, t, outputs, events] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("comparisons"), getTranslations("outputs"), getTranslations("events")]);
  const [head, detail, { institutions }] = await Promise.all([findActionHead(actor, reference), findLine(actor, reference, id), findComparison(actor, reference, 0)]);
  if (!head || !detail || String(detail.sheet.number) !== n) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={outputs("partner.goHome")} />;
  const { line, sheet } = detail;
  const done = doneEvent(search.done);
  return (
    <>
      <PageHead title={<>{line.article}. <Localised en={line.headingEn} fr={line.headingFr} /></>} kicker={<><PartnerKicker head={head} /> · <a href={`/partner/actions/${reference}/comparison/${sheet.number}`} className="inline-block py-2.5"><Localised en={sheet.shortEn} fr={sheet.shortFr ?? sheet.shortEn} /></a></>} done={done && events(done)} />
      <PartnerRow reference={reference} detail={detail} institutions={institutions} mayRemark={may(actor, "comparison.comment", head.facts)} mayAgree={may(actor, "comparison.agree", head.facts)} {...{ submitPartnerRemark, submitPartnerAgreement }} />
    </>
  );
}
