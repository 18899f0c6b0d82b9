import { eq } from "drizzle-orm";
import { activities, surveyAnswers, surveys } from "@/db/schema";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { holdLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { answerSurveyInput } from "../schema";

/** Counts one answer of somebody unknown; the address stays open for the others until its last day. */
export const answerSurvey = command({
  name: "survey.answer",
  input: answerSurveyInput,
  async run({ tx, actor, now }, { token, comment, ...answers }) {
    demand(actor, "survey.answer");
    const link = await holdLink(tx, { token, purpose: "survey", now });
    const [row] = await tx.select({ survey: surveys, activity: activities }).from(surveys).innerJoin(activities, eq(activities.id, surveys.activityId)).where(eq(surveys.id, link.subjectId));
    const { survey, activity } = found(row);
    if (Object.values(answers).every((answer) => answer === null)) refuse({ kind: "unmet", missing: [{ key: "surveys.oneAnswer" }] });
    const { actionId, activityId, wave } = survey;
    await tx.insert(surveyAnswers).values({ ...answers, comment, actionId, activityId, surveyId: survey.id, answeredOn: dayOf(now) });
    return { output: {}, events: [activityEvent("survey.answered", actionId, activity, { facts: { wave }, audience: "facility" })] };
  },
});
