import { save } from "@/db/save";
import { activities } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { takesExperts } from "../mission";
import { writeTermsInput } from "../schema";
import { activityEvent } from "./activity-event";
import { demandNotEnded } from "./demand-running";
import { loadActivity } from "./load-activity";

/** Writes the terms of reference of an activity, and what they ask of its team: topics, languages, categories of experts. */
export const writeTerms = command({
  name: "terms.write",
  input: writeTermsInput,
  async run({ tx, actor }, { reference, number, version, ...terms }) {
    const action = await loadAction(tx, reference);
    demand(actor, "activity.plan", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandNotEnded(action, "change");
    if (!takesExperts(activity.state)) refuse({ kind: "wrong_stage", noun: "activities", state: activity.state, move: "change" });
    await save(tx, activities, activity, version, terms);
    return { output: { reference, number }, events: [activityEvent("terms.written", action.id, activity, { audience: "facility" })] };
  },
});
