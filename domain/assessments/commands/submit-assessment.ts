import { eq } from "drizzle-orm";
import { readQuestionnaire } from "@/db/assessments";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { assessmentAnswers, assessments } from "@/db/schema";
import { giveBack } from "@/domain/requests/commands/give-back";
import type { LoadedRequest } from "@/domain/requests/commands/load-request";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { ASSESSMENT_LIFECYCLE } from "../lifecycle";
import { submitAssessmentInput } from "../schema";
import { loadOwnAssessment, ofAssessment } from "./load-assessment";

/** Submits a reading with its conclusion: from now on others may read it. Who asks for changes gives the request back to its authority with it. */
export const submitAssessment = command({
  name: "assessment.submit",
  input: submitAssessmentInput,
  async run({ tx, actor, now }, { conclusion, summary, changes, changeQuestions, version, ...at }) {
    const { request, assessment } = await loadOwnAssessment(tx, actor, at);
    const state = demandMove(ASSESSMENT_LIFECYCLE, "submit", {
      state: assessment.state,
      met: { noConflict: assessment.hasConflict === "no", everyQuestionAnswered: await isAnswered(tx, request, assessment.id) },
      missing: () => ({ href: `/requests/${at.reference}/assessment` }),
    });
    // Not noted among the changes of the event: an assessor who has not answered yet reads the history too.
    await tx.update(assessments).set({ conclusion, summary, submittedOn: programmeDay(now) }).where(eq(assessments.id, assessment.id));
    await save(tx, assessments, assessment, version, { state });
    const submitted = { type: "assessment.submitted" as const, ...ofAssessment(assessment, request) };
    if (conclusion !== "ask_changes") return { output: at, events: [submitted] };
    demand(actor, "request.return", request.facts);
    if (request.state !== "submitted") refuseField("conclusion", "noReturn");
    const reason = changes ?? refuseField("changes", "required");
    if (changeQuestions.length === 0) refuseField("changeQuestions", "required");
    const { events, mail } = await giveBack(tx, request, { version: request.version, reason, questions: changeQuestions }, { actor, now });
    return { output: at, events: [submitted, ...events], mail };
  },
});

async function isAnswered(tx: Tx, request: LoadedRequest, assessmentId: string): Promise<boolean> {
  const answers = await tx.select({ questionId: assessmentAnswers.questionId }).from(assessmentAnswers).where(eq(assessmentAnswers.assessmentId, assessmentId));
  const given = new Set(answers.map(({ questionId }) => questionId));
  return (await readQuestionnaire(tx, request.phaseId)).every(({ id }) => given.has(id));
}
