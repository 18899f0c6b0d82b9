import { loadAction } from "@/domain/actions/commands/load-action";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { readPastedList } from "../pasted-list";
import { pasteParticipantsInput } from "../schema";
import { demandTookPlace } from "./demand-took-place";
import { lockActivity, writeParticipants } from "./write-participants";

/** Counts everybody of a pasted list at an activity, or nobody: each line that cannot be read is named. */
export const pasteParticipants = command({
  name: "participant.paste",
  input: pasteParticipantsInput,
  async run({ tx, actor, now }, { reference, number, list }) {
    const action = await loadAction(tx, reference);
    demand(actor, "participant.record", action.facts);
    const activity = found(await lockActivity(tx, action.id, number));
    demandTookPlace(activity, { now, countries: action.facts.countries });
    const { people, faults } = readPastedList(list);
    if (faults.length > 0) refuse({ kind: "invalid", errors: faults.slice(0, 20).map(({ line, fault }) => ({ field: "list", key: `pasted.${fault}`, values: { line } })) });
    const added = await writeParticipants(tx, activity, people, { now, field: "list" });
    return { output: { reference, number }, events: [activityEvent("participants.recorded", action.id, activity, { facts: { count: added }, on: activity.endsOn ?? activity.startsOn, audience: "facility" })] };
  },
});
