import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OwnAssessment } from "@/components/assessments/own-assessment";
import { SideBySide } from "@/components/assessments/side-by-side";
import { StepPage } from "@/components/requests/step-page";
import { Section } from "@/components/ui/section";
import { isBeingRead } from "@/domain/assessments/being-read";
import { findReadings } from "@/domain/assessments/queries/find-readings";
import { doneEvent } from "@/domain/history/done";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitAnswers, submitDeclaration } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("assessments"))("page.title")}` };
}

export default async function AssessmentPage({ params, searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const { reference } = await params;
  const [request, review] = [await findRequest(actor, reference), await findReadings(actor, reference)];
  if (!request || !review || request.state === "draft") notFound();
  const { questions, readings, round, own, before } = review;
  const [t, events, done] = [await getTranslations("assessments"), await getTranslations("events"), doneEvent((await searchParams).done)];
  const isWriting = isBeingRead(request.state) && own?.state === "asked";
  const rounds = [...new Set([round, ...readings.filter(({ state }) => state !== "asked").map((one) => one.round)])];
  return (
    <StepPage request={request} title={t("page.title")} lead={t("page.lead")} done={done && events(done)} isNow wide>
      {own && <OwnAssessment reference={reference} own={own} before={before} questions={questions} isOpen={isBeingRead(request.state)} submitDeclaration={submitDeclaration} submitAnswers={submitAnswers} />}
      <Section title={t("sideBySide.title")}>
        {isWriting && <p className="mb-3 text-ink-2">{t("page.waits")}</p>}
        {rounds.filter((one) => !isWriting || one !== round).map((one) => <div key={one} className="mb-6"><SideBySide questions={questions} readings={readings} round={one} /></div>)}
      </Section>
      {readings.some(({ state }) => state === "void") && <p className="mb-3"><a href={`/print/requests/${reference}/earlier-review`}>{t("page.earlier")}</a></p>}
      <p><a href={`/requests/${reference}`}>{t("page.back")}</a></p>
    </StepPage>
  );
}
