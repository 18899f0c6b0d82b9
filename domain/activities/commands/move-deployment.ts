import { save } from "@/db/save";
import type { Tx } from "@/db/client";
import { deployments } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import type { Actor } from "@/domain/policy/actor";
import { demandMove } from "@/domain/shared/lifecycle";
import { demandNotEnded } from "./demand-running";
import { demand, type CommandEvent } from "@/server/command";
import { DEPLOYMENT_LIFECYCLE, DEPLOYMENT_MOVES } from "../lifecycle";
import { activityEvent } from "./activity-event";
import { loadActivity, loadDeployment } from "./load-activity";

type Input = { reference: string; number: number; deploymentId: string; version: number; reason?: string };

/** What the moves of a deployment share: load, may you, is it time, save, say what happened. */
export async function moveDeployment({ tx, actor }: { tx: Tx; actor: Actor }, { reference, number, deploymentId, version, reason }: Input, move: keyof typeof DEPLOYMENT_MOVES, event: CommandEvent["type"]) {
  const action = await loadAction(tx, reference);
  demand(actor, "deployment.manage", action.facts);
  if (move === "nominate" || move === "accept") demandNotEnded(action, move);
  const activity = await loadActivity(tx, action.id, number);
  const deployment = await loadDeployment(tx, activity.id, deploymentId);
  const state = demandMove(DEPLOYMENT_LIFECYCLE, move, {
    state: deployment.state,
    met: { reasonGiven: reason !== undefined, activityHeld: activity.state === "held" || activity.state === "reported" },
    missing: (need) => (need === "activityHeld" ? { href: `/actions/${reference}/missions/${number}/hold` } : undefined),
  });
  await save(tx, deployments, deployment, version, { state, ...(reason === undefined ? {} : { declineReason: reason }) });
  const happened = activityEvent(event, action.id, activity, { subject: { table: "deployments", id: deployment.id }, facts: { expert: deployment.expertName }, reason, audience: "facility" });
  return { output: { reference, number }, events: [happened] as const };
}
