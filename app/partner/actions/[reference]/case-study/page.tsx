import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerCaseStudy } from "@/components/case-studies/partner-case-study";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findSentCaseStudy } from "@/domain/case-studies/queries/find-case-study";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findSignatories } from "@/domain/requests/queries/find-signatories";
import { requireActorIn } from "@/server/actor";
import { submitChanges, submitClearance } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("caseStudies"))("title")} – Suivi` };
}

/** The case study as it was sent to the authority, and its answer. */
export default async function PartnerCaseStudyPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("caseStudies"), getTranslations("events")]);
  const [head, file] = await Promise.all([findActionHead(actor, reference), findSentCaseStudy(actor, reference)]);
  if (!head || !file) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={t("partner.goHome")} />;
  const done = doneEvent(search.done);
  const mayClear = may(actor, "case_study.clear", head.facts);
  const signatories = mayClear || file.study.state !== "with_authority" ? [] : await findSignatories(actor, [actor.organisationId]);
  return (
    <>
      <PageHead title={t("title")} kicker={<PartnerKicker head={head} />} lead={t(`publicStates.${file.study.state}`)} done={done && events(done)} />
      <PartnerCaseStudy reference={reference} file={file} mayClear={mayClear} signatories={signatories} submitClearance={submitClearance} submitChanges={submitChanges} />
    </>
  );
}
