import { and, eq, inArray, sql } from "drizzle-orm";
import { readQuestionnaire } from "@/db/assessments";
import { save } from "@/db/save";
import { assessmentAnswers, assessments } from "@/db/schema";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { saveAssessmentInput } from "../schema";
import { loadOwnAssessment, ofAssessment } from "./load-assessment";

/** Saves an assessor's answers, finished or not; an answer that was taken away is open again. */
export const saveAssessment = command({
  name: "assessment.save",
  input: saveAssessmentInput,
  async run({ tx, actor }, { questions, answers, comments, version, ...at }) {
    const { request, assessment } = await loadOwnAssessment(tx, actor, at);
    if (assessment.state !== "asked") refuse({ kind: "wrong_stage", noun: "assessments", state: assessment.state, move: "submit" });
    if (assessment.hasConflict !== "no") refuse({ kind: "unmet", missing: [{ key: "assessments.noConflict" }] });
    const known = new Set((await readQuestionnaire(tx, request.phaseId)).map(({ id }) => id));
    if (!questions.every((id) => known.has(id)) || new Set(questions).size !== questions.length) refuseField("answers", "choose");
    const lines = questions.map((questionId, index) => ({ questionId, answer: answers[index] || null, comment: comments[index] ?? null }));
    if (lines.some(({ answer, comment }) => !answer && comment)) refuseField("answers", "answerBesideComment");
    await save(tx, assessments, assessment, version, {});
    const open = lines.flatMap(({ questionId, answer }) => (answer ? [] : [questionId]));
    if (open.length > 0) await tx.delete(assessmentAnswers).where(and(eq(assessmentAnswers.assessmentId, assessment.id), inArray(assessmentAnswers.questionId, open)));
    const given = lines.flatMap(({ answer, ...line }) => (answer ? [{ ...line, answer, assessmentId: assessment.id, requestId: request.id, assessorId: actor.userId }] : []));
    if (given.length > 0) {
      await tx.insert(assessmentAnswers).values(given)
        .onConflictDoUpdate({ target: [assessmentAnswers.assessmentId, assessmentAnswers.questionId], set: { answer: sql`excluded.answer`, comment: sql`excluded.comment` } });
    }
    return { output: at, events: [{ type: "assessment.saved", ...ofAssessment(assessment, request) }] };
  },
});
