import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { ConceptTranslation } from "@/components/concepts/concept-translation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findConcept } from "@/domain/concepts/queries/find-concept";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitCheck, submitTranslation } from "../submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ language?: string | string[]; done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("concepts.languages"))("title")}` };
}

export default async function ConceptTranslationPage({ params, searchParams }: Props) {
  const [actor, { reference }, { language: asked, done }, t, events] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("concepts"), getTranslations("events")]);
  const [head, concept] = await Promise.all([findActionHead(actor, reference), findConcept(actor, reference)]);
  const language = DOCUMENT_LANGUAGES.find((one) => one === asked);
  if (!head || !concept || !language) notFound();
  // The original is written on the page of the concept itself.
  if (language === concept.language) redirect(`/actions/${reference}/concept`);
  const event = doneEvent(done);
  const mayWrite = may(actor, "concept.write", head.facts) && (head.stage === "design" || head.stage === "implementation");
  return (
    <FormPage head={head} tab="concept" title={t("languages.title")} lead={t("languages.lead")} done={event && events(event)} back={{ href: `/actions/${reference}/concept`, label: t("versions.back") }}>
      <ConceptTranslation reference={reference} concept={concept} language={language} mayWrite={mayWrite} submits={{ translate: submitTranslation, check: submitCheck }} />
    </FormPage>
  );
}
