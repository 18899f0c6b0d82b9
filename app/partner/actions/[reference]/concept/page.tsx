import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerConcept } from "@/components/concepts/partner-concept";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { PageHead } from "@/components/ui/page-head";
import { hasEnded } from "@/domain/actions/lifecycle";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { acceptanceOf } from "@/domain/concepts/concept-detail";
import { findConcept } from "@/domain/concepts/queries/find-concept";
import { findConceptComments } from "@/domain/concepts/queries/find-concept-comments";
import { findConceptVersions } from "@/domain/concepts/queries/find-concept-versions";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findSignatories } from "@/domain/requests/queries/find-signatories";
import { requireActorIn } from "@/server/actor";
import { submitAcceptance, submitChanges, submitComment, submitResolution } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[]; on?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("concepts.partner"))("title")} – Suivi` };
}

export default async function PartnerConceptPage({ params, searchParams }: Props) {
  const [actor, { reference }, { done, on }, t, events] = await Promise.all([requireActorIn("partner"), params, searchParams, getTranslations("concepts.partner"), getTranslations("events")]);
  const [head, concept, comments, versions] = await Promise.all([findActionHead(actor, reference), findConcept(actor, reference), findConceptComments(actor, reference), findConceptVersions(actor, reference)]);
  if (!head) return <ActionNotHere />;
  const event = doneEvent(done);
  const mayDo = { accept: may(actor, "concept.accept", head.facts), askChanges: may(actor, "concept.ask_changes", head.facts), revise: may(actor, "concept.revise", head.facts), comment: may(actor, "concept.comment", head.facts) && !hasEnded(head.stage) };
  const isAsked = concept?.state === "with_authority" && !acceptanceOf(concept, "authority");
  const signatories = isAsked && !mayDo.accept ? await findSignatories(actor, [actor.organisationId]) : [];
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} done={event && events(event)} kicker={<PartnerKicker head={head} />} />
      <PartnerConcept head={head} concept={concept} comments={comments} versions={versions} mayDo={mayDo} signatories={signatories} on={typeof on === "string" ? on : undefined} submits={{ accept: submitAcceptance, changes: submitChanges, comment: submitComment, resolve: submitResolution }} />
    </>
  );
}
