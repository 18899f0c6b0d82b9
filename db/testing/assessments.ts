import { declareInterest } from "@/domain/assessments/commands/declare-interest";
import { saveAssessment } from "@/domain/assessments/commands/save-assessment";
import { submitAssessment } from "@/domain/assessments/commands/submit-assessment";
import type { AssessmentAnswer, Conclusion } from "@/domain/assessments/lists";
import type { Actor } from "@/domain/policy/actor";
import { asOwner, done } from "./doing";

/** Our programme with a phase that runs now, and a questionnaire of two questions. Returns their ids. */
export const questionnaire = () => asOwner(async (sql) => {
  const [programme] = await sql`insert into programmes (code, name_en, name_fr, is_ours) values ('OURS', 'Ours', 'Le nôtre', true) returning id`;
  const [phase] = await sql`insert into programme_phases (programme_id, name, starts_on, eligibility) values (${programme!.id}, 'III', '2009-01-01', ${sql.json({ regions: ["eu_neighbourhood"] })}) returning id`;
  const rows = await sql<{ id: string }[]>`insert into assessment_questions (phase_id, criterion, position, text_en, text_fr) values
    (${phase!.id}, 'relevance', 1, 'Is the problem clear?', 'Le problème est-il clair ?'), (${phase!.id}, 'feasibility', 2, 'Can it be done?', 'Est-ce faisable ?') returning id`;
  return rows.map(({ id }) => id);
});

/** A reading that this person has been asked for and not given. */
export const askedOf = async (actor: Actor, reference: string): Promise<{ reference: string; assessmentId: string; version: number }> =>
  asOwner(async (sql) => {
    const [row] = await sql`select a.id, a.version from assessments a join requests r on r.id = a.request_id where r.reference = ${reference} and a.assessor_id = ${actor.userId} and a.state = 'asked' order by a.round desc limit 1`;
    if (!row) throw new Error(`${actor.personName} is not asked to read ${reference}`);
    return { reference, assessmentId: row.id, version: row.version };
  });

/** Declares no conflict, answers every question alike and submits. */
export async function assess(actor: Actor, reference: string, { questions, answer = "yes", conclusion = "support", ...more }: { questions: readonly string[]; answer?: AssessmentAnswer; conclusion?: Conclusion } & Record<string, unknown>): Promise<void> {
  await done(declareInterest, actor, { ...(await askedOf(actor, reference)), hasConflict: "no" });
  await done(saveAssessment, actor, { ...(await askedOf(actor, reference)), questions, answers: questions.map(() => answer), comments: questions.map(() => "") });
  await done(submitAssessment, actor, { ...(await askedOf(actor, reference)), conclusion, summary: "A clear need.", ...more });
}
