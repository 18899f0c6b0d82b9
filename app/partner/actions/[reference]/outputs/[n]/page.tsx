import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerOutput } from "@/components/outputs/partner-output";
import { Localised } from "@/components/ui/localised";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { findOutput } from "@/domain/outputs/queries/find-output";
import { findSentText } from "@/domain/outputs/queries/find-sent-text";
import { may } from "@/domain/policy/matrix";
import { findSignatories } from "@/domain/requests/queries/find-signatories";
import { requireActorIn } from "@/server/actor";
import { submitChanges, submitValidation } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("outputs"))("one", { number: Number((await params).n) || 0 })} – Suivi` };
}

export default async function PartnerOutputPage({ params, searchParams }: Props) {
  const [{ reference, n }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("outputs"), getTranslations("events")]);
  const [head, output] = await Promise.all([findActionHead(actor, reference), findOutput(actor, reference, n)]);
  if (!head || !output) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={t("partner.goHome")} />;
  const done = doneEvent(search.done);
  const rights = { validate: may(actor, "output.validate", head.facts), answer: may(actor, "output.return", head.facts) };
  const [sent, signatories] = await Promise.all([findSentText(actor, reference, output.number), rights.validate || output.state !== "in_review" ? [] : findSignatories(actor, [actor.organisationId])]);
  return (
    <>
      <PageHead title={<Localised en={output.titleEn} fr={output.titleFr} />} kicker={<PartnerKicker head={head} />} lead={t(`publicStates.${output.state}`)} done={done && events(done)} />
      <PartnerOutput reference={reference} output={output} sent={sent} organisationId={actor.organisationId} may={rights} signatories={signatories} submitValidation={submitValidation} submitChanges={submitChanges} />
    </>
  );
}
