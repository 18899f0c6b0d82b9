import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { LetterForms } from "@/components/requests/letter-forms";
import { PartnersQuestion } from "@/components/requests/partners-question";
import { QuestionFields } from "@/components/requests/question-fields";
import { QuestionPage } from "@/components/requests/question-page";
import { RequestNotHere } from "@/components/requests/request-not-here";
import { NotHere } from "@/components/ui/not-here";
import { doneEvent } from "@/domain/history/done";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { findOrganisations } from "@/domain/organisations/queries/find-organisations";
import { awaitsLetter, REQUEST_EDITABLE } from "@/domain/requests/lifecycle";
import { findQuestion } from "@/domain/requests/questions";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitInvite, submitLetter, submitPaper, submitQuestion, submitRemove } from "./submit";

type Props = { params: Promise<{ reference: string; question: string }>; searchParams: Promise<{ done?: string | string[]; from?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, question] = [await getTranslations("questions"), findQuestion((await params).question)];
  return { title: `${question ? t(`all.${question}.title`) : t("unnamed")} – Suivi` };
}

export default async function QuestionRoute({ params, searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const [{ reference, question: name }, { done, from }] = await Promise.all([params, searchParams]);
  const [t, events, request] = await Promise.all([getTranslations("questions"), getTranslations("events"), findRequest(actor, reference)]);
  const question = findQuestion(name);
  if (!request) return <RequestNotHere />;
  if (!question) return <NotHere title={t("unnamed")} text={t("unnamedText")} home={`/partner/requests/${request.reference}`} homeLabel={t("toList")} />;
  const isUnsent = REQUEST_EDITABLE.some((state) => state === request.state);
  const isLocked = question === "letter" ? !awaitsLetter(request.state, "authority") : !isUnsent;
  const hidden = { reference: request.reference, question, version: request.answers[question]?.version ?? 0, back: from === "check" ? "check" : null };
  const others = question === "partners" && request.country ? await findOrganisations(actor, { kinds: REQUESTER_KINDS, country: request.country }) : [];
  const saved = doneEvent(done);
  const form = (
    <FormGate closed={!isUnsent}>
      <Command submit={submitQuestion} hidden={hidden} submitLabel={t("continue")} second={{ name: "leave", value: "1", label: t("leave") }}>
        <QuestionFields question={question} request={request} />
      </Command>
    </FormGate>
  );
  return (
    <QuestionPage request={request} question={question} userId={actor.userId} isLocked={isLocked} done={saved && events(saved)} form={form}>
      {question === "partners" && <PartnersQuestion request={request} others={others} submitInvite={submitInvite} submitPaper={submitPaper} submitRemove={submitRemove} />}
      {question === "letter" && <LetterForms request={request} submit={submitLetter} />}
    </QuestionPage>
  );
}
