import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Acceptances, ConceptChip, ConceptText } from "@/components/actions/concept-text";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { TextArea } from "@/components/forms/text-area";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { acceptanceOf } from "@/domain/concepts/concept-detail";
import { findConcept } from "@/domain/concepts/queries/find-concept";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findSignatories } from "@/domain/requests/queries/find-signatories";
import { requireActorIn } from "@/server/actor";
import { submitAcceptance, submitChanges } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("concepts.partner"))("title")} – Suivi` };
}

export default async function PartnerConceptPage({ params, searchParams }: Props) {
  const [actor, { reference }, { done }, t, events] = await Promise.all([requireActorIn("partner"), params, searchParams, getTranslations("concepts"), getTranslations("events")]);
  const [head, concept] = await Promise.all([findActionHead(actor, reference), findConcept(actor, reference)]);
  if (!head) return <ActionNotHere />;
  const event = doneEvent(done);
  const isAsked = concept?.state === "with_authority" && !acceptanceOf(concept, "authority");
  const mayAccept = may(actor, "concept.accept", head.facts);
  const signatories = isAsked && !mayAccept ? await findSignatories(actor, [actor.organisationId]) : [];
  return (
    <>
      <PageHead title={t("partner.title")} lead={t("partner.lead")} done={event && events(event)} kicker={<a href={`/partner/actions/${reference}`} className="inline-flex min-h-11 items-center">{reference}</a>} />
      {!concept && <p>{t("noneForYou")}</p>}
      {concept?.state === "accepted_by_both" && <Notice tone="done" title={t("partner.bothAccepted")} />}
      {concept?.state === "with_authority" && !isAsked && <Notice tone="done" title={t("partner.youAccepted")} />}
      {concept && <Section title={t("number", { number: concept.number })} aside={<ConceptChip state={concept.state} />}><ConceptText concept={concept} /></Section>}
      {concept && <Section title={t("acceptances")}><Acceptances concept={concept} /></Section>}
      {concept && isAsked && (
        <Section title={t("partner.meaning")}>
          <ul className="mb-6 max-w-reading list-disc ps-5">{(["text", "start", "again", "free"] as const).map((one) => <li key={one}>{t(`partner.meanings.${one}`)}</li>)}</ul>
          {mayAccept ? <Command submit={submitAcceptance} hidden={{ reference, version: concept.version }} submitLabel={t("partner.accept")} /> : <Notice tone="waiting" title={t("partner.signatoryOnly")}><Signatories people={signatories} ask={t("partner.signatories")} none={t("partner.noSignatory")} /></Notice>}
        </Section>
      )}
      {concept?.changesAsked && <Notice tone="waiting" title={t("partner.youAskedChanges")}><p dir="auto" className="whitespace-pre-wrap break-words">{concept.changesAsked}</p></Notice>}
      {concept && may(actor, "concept.ask_changes", head.facts) && (
        <FormGate closed={concept.state !== "with_authority"}>
          <Command submit={submitChanges} hidden={{ reference, version: concept.version }} submitLabel={t("moves.askChanges")} quiet>
            <Section title={t("partner.changesTitle")}>
              <p className="mb-4 max-w-reading">{t("partner.changesText")}</p>
              <TextArea name="reason" label={t("partner.changesReason")} rows={4} limit={2000} />
            </Section>
          </Command>
        </FormGate>
      )}
    </>
  );
}
