import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { Acceptances, ConceptChip, ConceptText } from "@/components/actions/concept-text";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findConcept } from "@/domain/concepts/queries/find-concept";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { ConceptForms } from "./forms";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("concepts"))("title")}` };
}

export default async function ConceptPage({ params, searchParams }: Props) {
  const [actor, { reference }, { done }, t, events] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("concepts"), getTranslations("events")]);
  const [head, concept] = await Promise.all([findActionHead(actor, reference), findConcept(actor, reference)]);
  if (!head) notFound();
  const event = doneEvent(done);
  const mayWrite = may(actor, "concept.write", head.facts) && (head.stage === "design" || head.stage === "implementation");
  const isDraft = !concept || concept.state === "drafting";
  return (
    <ActionFrame head={head} tab="concept" done={event && events(event)}>
      <div className="grid gap-x-10 gap-y-8 wide:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {!concept && !mayWrite && <p className="text-ink-2">{t("none")}</p>}
          {concept?.changesAsked && <Notice tone="waiting" title={t("partner.changesAsked")}><p dir="auto" className="whitespace-pre-wrap break-words">{concept.changesAsked}</p></Notice>}
          {concept && !(isDraft && mayWrite) && <ConceptText concept={concept} />}
          {mayWrite && <ConceptForms head={head} concept={concept} />}
        </div>
        {concept && <div><Section title={t("acceptances")} aside={<ConceptChip state={concept.state} />}><Acceptances concept={concept} />{concept.acceptances.some(({ isVoid }) => isVoid) && <p className="mt-2 text-table text-ink-2">{t("voided")}</p>}</Section></div>}
      </div>
    </ActionFrame>
  );
}
