import { save } from "@/db/save";
import { nominationAsks } from "@/db/schema";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { missionFacts } from "@/domain/activities/commands/mission-mail";
import { spendLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { NOMINATION_LIFECYCLE } from "../lifecycle";
import { readNamed } from "../nomination";
import { nameExpertsInput } from "../schema";
import { loadAsk } from "./load-ask";
import { nominateNamed } from "./nominate-named";

/** A focal point names experts for a mission, by their link: they stand on the mission as nominated. */
export const nameExperts = command({
  name: "nomination.name",
  input: nameExpertsInput,
  async run({ tx, actor, now }, { token, name, ...posted }) {
    demand(actor, "nomination.answer");
    const { subjectId } = await spendLink(tx, { token, purpose: "nomination", now });
    const { ask, activity, action } = await loadAsk(tx, subjectId);
    demandNotEnded(action, "propose");
    const state = demandMove(NOMINATION_LIFECYCLE, "name", { state: ask.state });
    const named = readNamed(posted);
    for (const one of named) await nominateNamed(tx, one, { actor, now, actionId: action.id, activityId: activity.id, country: ask.country, askId: ask.id });
    await save(tx, nominationAsks, ask, ask.version, { state, answeredOn: dayOf(now), answeredByName: name });
    const names = named.map(({ fullName }) => fullName).join(", ");
    return {
      output: { askId: ask.id },
      events: [activityEvent("nomination.named", action.id, activity, { subject: { table: "nomination_asks", id: ask.id }, facts: { institution: ask.institution, names }, audience: "facility" })],
      mail: [{ template: "nomination.answered", to: { role: "coordinator" }, actionId: action.id, facts: { ...missionFacts(action.reference, activity), institution: ask.institution, names, reason: "" } }],
    };
  },
});
