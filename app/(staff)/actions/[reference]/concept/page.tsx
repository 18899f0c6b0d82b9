import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { Notice } from "@/components/ui/notice";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { hasEnded } from "@/domain/actions/lifecycle";
import { findConcept } from "@/domain/concepts/queries/find-concept";
import { findConceptComments } from "@/domain/concepts/queries/find-concept-comments";
import { findConceptVersions } from "@/domain/concepts/queries/find-concept-versions";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { ConceptForms } from "./forms";
import { ConceptReading, ConceptStanding } from "./reading";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string; on?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("concepts"))("title")}` };
}

export default async function ConceptPage({ params, searchParams }: Props) {
  const [actor, { reference }, { done, on }, t, events] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("concepts"), getTranslations("events")]);
  const [head, concept, comments, versions] = await Promise.all([findActionHead(actor, reference), findConcept(actor, reference), findConceptComments(actor, reference), findConceptVersions(actor, reference)]);
  if (!head) notFound();
  const event = doneEvent(done);
  const mayWrite = may(actor, "concept.write", head.facts) && (head.stage === "design" || head.stage === "implementation");
  const mayComment = may(actor, "concept.comment", head.facts) && !hasEnded(head.stage);
  return (
    <ActionFrame head={head} tab="concept" done={event && events(event)}>
      <div className="grid gap-x-10 gap-y-8 wide:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {!concept && !mayWrite && <p className="text-ink-2">{t("none")}</p>}
          {concept?.changesAsked && <Notice tone="waiting" title={t("partner.changesAsked")}><p dir="auto" className="whitespace-pre-wrap break-words">{concept.changesAsked}</p></Notice>}
          {mayWrite && (!concept || concept.state === "drafting") && <ConceptForms head={head} concept={concept} />}
          {concept && <ConceptReading reference={reference} concept={concept} comments={comments} isDrafted={mayWrite && concept.state === "drafting"} mayComment={mayComment} on={on} />}
          {mayWrite && concept && concept.state !== "drafting" && <ConceptForms head={head} concept={concept} />}
        </div>
        {concept && <ConceptStanding head={head} concept={concept} versions={versions} mayTranslate={mayWrite} />}
      </div>
    </ActionFrame>
  );
}
