import { save } from "@/db/save";
import { nominationAsks } from "@/db/schema";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { NOMINATION_LIFECYCLE } from "../lifecycle";
import { dueAskInput } from "../schema";
import { loadAsk } from "./load-ask";

/** Counts a call as unanswered once its last day has passed. */
export const countNominationSilence = command({
  name: "nomination.count_silence",
  input: dueAskInput,
  async run({ tx, actor, now }, { askId }) {
    demand(actor, "nomination.answer");
    const { ask, call, activity, action } = await loadAsk(tx, askId);
    if (programmeDay(now) <= call.dueOn) refuse({ kind: "already_sent" });
    const state = demandMove(NOMINATION_LIFECYCLE, "countSilence", { state: ask.state });
    await save(tx, nominationAsks, ask, ask.version, { state });
    return { output: { askId }, events: [activityEvent("nomination.silent", action.id, activity, { subject: { table: "nomination_asks", id: askId }, facts: { institution: ask.institution, dueOn: call.dueOn }, audience: "facility" })] };
  },
});
