import { and, eq, inArray } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { focalPoints, nominationAsks, nominationCalls } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { demandRunning } from "@/domain/activities/commands/demand-running";
import { loadActivity } from "@/domain/activities/commands/load-activity";
import { missionFacts } from "@/domain/activities/commands/mission-mail";
import { takesExperts } from "@/domain/activities/mission";
import { makeLink } from "@/domain/links/commands/make-link";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, type Mail } from "@/server/command";
import { callNominationsInput } from "../schema";

/** Asks focal points of Member States to name experts for a mission, each by a link of their own, until a day. */
export const callNominations = command({
  name: "nomination.call",
  input: callNominationsInput,
  async run({ tx, actor, now }, { reference, number, focalPoints: chosen, lastDay: dueOn, message, locale }) {
    const action = await loadAction(tx, reference);
    demand(actor, "nomination.call", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandRunning(action, "propose");
    if (!takesExperts(activity.state)) refuse({ kind: "wrong_stage", noun: "activities", state: activity.state, move: "propose" });
    if (dueOn <= programmeDay(now)) refuseField("lastDay", "pastDay");
    const people = chosen.length > 0 ? await tx.select().from(focalPoints).where(and(inArray(focalPoints.id, chosen), eq(focalPoints.isActive, true))) : [];
    if (people.length === 0 || people.length < new Set(chosen).size) refuseField("focalPoints", "choose");
    const id = crypto.randomUUID();
    await tx.insert(nominationCalls).values({ id, actionId: action.id, activityId: activity.id, message, openedOn: programmeDay(now), openedByName: actor.personName, dueOn });
    const mail: Mail[] = [];
    for (const { id: focalPointId, fullName, country, institution, email } of people) {
      const askId = crypto.randomUUID();
      await tx.insert(nominationAsks).values({ id: askId, actionId: action.id, callId: id, focalPointId, fullName, country, institution });
      const linkId = await makeLink(tx, { purpose: "nomination", subjectId: askId, actionId: action.id, bodyName: institution, toAddress: email, locale, madeByName: actor.personName, now, expiresOn: dueOn });
      mail.push({ template: "nomination.asked", to: { address: email, name: fullName, locale }, actionId: action.id, linkId, facts: { ...missionFacts(reference, activity), terms: activity.terms, message: message ?? "", dueOn, by: actor.personName } });
    }
    recordChanges(tx, changesOf({}, { dueOn, institutions: people.map(({ institution }) => institution), message }));
    return { output: { reference, number }, events: [activityEvent("nomination.called", action.id, activity, { subject: { table: "nomination_calls", id }, facts: { asked: people.length, dueOn }, audience: "facility" })], mail };
  },
});
