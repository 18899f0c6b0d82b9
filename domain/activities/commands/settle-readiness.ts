import { changesOf, recordChanges, save } from "@/db/save";
import { readinessItems } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { takesExperts } from "../mission";
import { hasReadiness, READINESS } from "../readiness";
import { settleReadinessInput } from "../schema";
import { activityEvent } from "./activity-event";
import { demandNotEnded } from "./demand-running";
import { loadActivity } from "./load-activity";
import { readReadiness } from "./readiness-gate";

/** Records that one thing is in place for a mission, is not needed, or is open again. */
export const settleReadiness = command({
  name: "readiness.settle",
  input: settleReadinessInput,
  async run({ tx, actor, now }, { reference, number, key, deploymentId, version, ...given }) {
    const action = await loadAction(tx, reference);
    demand(actor, "readiness.settle", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    demandNotEnded(action, "settle");
    if (!hasReadiness(activity.type) || !takesExperts(activity.state)) refuse({ kind: "wrong_stage", noun: "activities", state: activity.state, move: "confirm" });
    const { team, rows } = await readReadiness(tx, activity.id);
    const named = deploymentId ? found(team.find(({ id }) => id === deploymentId)) : null;
    const expert = READINESS[key].each === "expert" ? found(named) : null;
    if (given.state === "not_needed" && !given.note) refuseField("note", "reason");
    if (given.validFrom && given.validUntil && given.validUntil < given.validFrom) refuseField("validUntil", "later");
    if (key === "terms_of_reference" && given.state === "done" && activity.terms === "") refuse({ kind: "unmet", missing: [{ key: "readiness.termsWritten", href: `/actions/${reference}/missions/${number}/terms` }] });
    const isDone = given.state === "done";
    const values = { ...given, doneOn: isDone ? dayOf(now) : null, doneByName: isDone ? actor.personName : null, reopenedFrom: null };
    const row = rows.find((one) => one.key === key && one.deploymentId === (expert?.id ?? null));
    if (row) await save(tx, readinessItems, row, version, values);
    else {
      await tx.insert(readinessItems).values({ ...values, key, deploymentId: expert?.id ?? null, activityId: activity.id, actionId: action.id });
      recordChanges(tx, changesOf({}, values));
    }
    return { output: { reference, number }, events: [activityEvent("readiness.settled", action.id, activity, { facts: { item: key, state: given.state, expert: expert?.expertName ?? null }, audience: "facility" })] };
  },
});
