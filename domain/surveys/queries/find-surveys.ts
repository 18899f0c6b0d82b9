import { and, eq, inArray, lte, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, links, surveyAnswers, surveys } from "@/db/schema";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { addMonths, type PartialDate } from "@/domain/shared/dates";
import { FEWEST_ANSWERS, type AskedSurvey, type SurveyResult } from "../survey";

/** For staff: the surveys of an activity with their answers, told only from a number on at which nobody is recognised. */
export async function findSurveys(actor: Actor, activityId: string): Promise<SurveyResult[]> {
  return as(actor, async (tx) => {
    const rows = await tx.select({ id: surveys.id, wave: surveys.wave, openedOn: surveys.openedOn, closesOn: surveys.closesOn, asked: surveys.asked, linkId: links.id }).from(surveys)
      .leftJoin(links, and(eq(links.subjectId, surveys.id), eq(links.purpose, "survey"))).where(eq(surveys.activityId, activityId)).orderBy(surveys.openedOn);
    const answers = rows.length > 0 ? await tx.select().from(surveyAnswers).where(inArray(surveyAnswers.surveyId, rows.map(({ id }) => id))).orderBy(surveyAnswers.answeredOn, surveyAnswers.id) : [];
    return rows.map((row) => {
      const own = answers.filter(({ surveyId }) => surveyId === row.id);
      const isShown = own.length >= FEWEST_ANSWERS;
      const column = (name: "question1" | "question2" | "question3" | "question4") => [1, 2, 3, 4].map((step) => own.filter((answer) => answer[name] === step).length);
      return { ...row, answers: own.length, counts: isShown ? [column("question1"), column("question2"), column("question3"), column("question4")] : null, comments: isShown ? own.flatMap(({ comment }) => comment ?? []) : [] };
    });
  });
}

/** What a participant sees who opened the address of a survey. */
export async function findSurveyAsked(surveyId: string): Promise<AskedSurvey | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx
    .select({ wave: surveys.wave, closesOn: surveys.closesOn, titleEn: activities.titleEn, titleFr: activities.titleFr, place: activities.place, startsOn: activities.startsOn, endsOn: activities.endsOn })
    .from(surveys).innerJoin(activities, eq(activities.id, surveys.activityId)).where(eq(surveys.id, surveyId)));
  return row;
}

/** Activities that took place six months ago or earlier, whose participants were asked then and not since. */
export async function findSecondSurveys(actor: Actor, today: PartialDate): Promise<{ reference: string; number: number; wave: "six_months" }[]> {
  const halfAYearAgo = addMonths(today, -6);
  const rows = await as(actor, (tx) => tx.select({ reference: actions.reference, number: activities.number }).from(surveys)
    .innerJoin(activities, eq(activities.id, surveys.activityId)).innerJoin(actions, eq(actions.id, activities.actionId))
    .where(and(eq(surveys.wave, "after"), lte(sql`coalesce(${activities.endsOn}, ${activities.startsOn})`, halfAYearAgo), lte(surveys.openedOn, addMonths(today, -5)),
      sql`not exists(select from surveys later where later.activity_id = ${surveys.activityId} and later.wave = 'six_months')`, sql`${actions.onHoldSince} is null`)));
  return rows.map((row) => ({ ...row, wave: "six_months" as const }));
}
