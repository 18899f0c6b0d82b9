import { save } from "@/db/save";
import { nominationAsks } from "@/db/schema";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { missionFacts } from "@/domain/activities/commands/mission-mail";
import { spendLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { NOMINATION_LIFECYCLE } from "../lifecycle";
import { nameNobodyInput } from "../schema";
import { loadAsk } from "./load-ask";

/** A focal point says by their link that they name nobody, and why. */
export const nameNobody = command({
  name: "nomination.decline",
  input: nameNobodyInput,
  async run({ tx, actor, now }, { token, name, reason }) {
    demand(actor, "nomination.answer");
    const { subjectId } = await spendLink(tx, { token, purpose: "nomination", now });
    const { ask, activity, action } = await loadAsk(tx, subjectId);
    const state = demandMove(NOMINATION_LIFECYCLE, "decline", { state: ask.state, met: { reasonGiven: true } });
    await save(tx, nominationAsks, ask, ask.version, { state, reason, answeredOn: dayOf(now), answeredByName: name });
    return {
      output: { askId: ask.id },
      events: [activityEvent("nomination.declined", action.id, activity, { subject: { table: "nomination_asks", id: ask.id }, facts: { institution: ask.institution }, reason, audience: "facility" })],
      mail: [{ template: "nomination.answered", to: { role: "coordinator" }, actionId: action.id, facts: { ...missionFacts(action.reference, activity), institution: ask.institution, names: "", reason } }],
    };
  },
});
