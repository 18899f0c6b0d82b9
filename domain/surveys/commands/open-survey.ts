import { and, eq, isNotNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { participantNames, participants, surveys } from "@/db/schema";
import { languageOf } from "@/domain/actions/commands/language-of";
import { loadAction } from "@/domain/actions/commands/load-action";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { loadActivity } from "@/domain/activities/commands/load-activity";
import { makeLink } from "@/domain/links/commands/make-link";
import { addDays, dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, type Mail } from "@/server/command";
import { openSurveyInput } from "../schema";
import { OPEN_DAYS } from "../survey";

/** Asks the participants of an activity what it was worth: one address for all, mailed to those whose address is known. */
export const openSurvey = command({
  name: "survey.open",
  input: openSurveyInput,
  async run({ tx, actor, now }, { reference, number, wave }) {
    const action = await loadAction(tx, reference);
    demand(actor, "survey.open", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    if (activity.state !== "held" && activity.state !== "reported") refuse({ kind: "unmet", missing: [{ key: "surveys.tookPlace" }] });
    const addresses = await tx.selectDistinct({ email: participantNames.email, name: participantNames.fullName }).from(participantNames)
      .innerJoin(participants, eq(participants.id, participantNames.participantId)).where(and(eq(participants.activityId, activity.id), isNotNull(participantNames.email)));
    const locale = await languageOf(tx, action);
    const survey = { id: crypto.randomUUID(), actionId: action.id, activityId: activity.id, wave, openedOn: dayOf(now), closesOn: addDays(dayOf(now), OPEN_DAYS), asked: addresses.length };
    const [opened] = await tx.insert(surveys).values(survey).onConflictDoNothing().returning({ id: surveys.id });
    if (!opened) refuse({ kind: "already_sent" });
    const linkId = await makeLink(tx, { purpose: "survey", subjectId: survey.id, actionId: action.id, bodyName: "participants", toAddress: "", locale, madeByName: actor.personName, now, expiresOn: survey.closesOn });
    recordChanges(tx, changesOf({}, { wave, openedOn: survey.openedOn, closesOn: survey.closesOn }));
    const facts = { reference, activity: String(number), title: activity.titleEn, place: activity.place ?? "", startsOn: activity.startsOn ?? "", endsOn: activity.endsOn ?? "", expiresOn: survey.closesOn };
    return {
      output: { reference, number },
      events: [activityEvent("survey.opened", action.id, activity, { facts: { wave, asked: addresses.length }, audience: "facility" })],
      mail: addresses.map(({ email, name }): Mail => ({ template: "survey.asked", to: { address: email!, name, locale }, actionId: action.id, linkId, facts })),
    };
  },
});
