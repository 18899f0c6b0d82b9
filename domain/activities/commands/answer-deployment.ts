import { eq } from "drizzle-orm";
import { save } from "@/db/save";
import type { Tx } from "@/db/client";
import { actions, activities, deployments } from "@/db/schema";
import { spendLink } from "@/domain/links/commands/spend-link";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { demand, found, type Mail } from "@/server/command";
import { DEPLOYMENT_LIFECYCLE } from "../lifecycle";
import { activityEvent } from "./activity-event";
import { demandNotEnded } from "./demand-running";
import { missionFacts } from "./mission-mail";

type Answer = { token: string; name: string; reason?: string; other?: string | null };

/** What both answers of an expert share: their link is spent, their own deployment moves, whoever waits is told. */
export async function answerDeployment({ tx, actor, now }: { tx: Tx; actor: Actor; now: Date }, { token, name, reason, other }: Answer, move: "accept" | "decline") {
  demand(actor, "deployment.answer");
  const { subjectId } = await spendLink(tx, { token, purpose: "deployment_answer", now });
  const [row] = await tx.select().from(deployments).innerJoin(activities, eq(activities.id, deployments.activityId)).innerJoin(actions, eq(actions.id, deployments.actionId)).where(eq(deployments.id, subjectId));
  const { deployments: deployment, activities: activity, actions: action } = found(row);
  if (move === "accept") demandNotEnded(action, move);
  const state = demandMove(DEPLOYMENT_LIFECYCLE, move, { state: deployment.state, met: { reasonGiven: Boolean(reason) } });
  await save(tx, deployments, deployment, deployment.version, { state, answeredOn: dayOf(now), answeredByName: name, ...(reason ? { declineReason: reason } : {}) });
  const happened = activityEvent(move === "accept" ? "deployment.accepted" : "deployment.declined", action.id, activity, { subject: { table: "deployments", id: deployment.id }, facts: { expert: deployment.expertName, via: "link" }, reason, audience: "facility" });
  const mail: Mail = { template: "deployment.answered", to: { role: "coordinator" }, actionId: action.id, facts: { ...missionFacts(action.reference, activity), expert: deployment.expertName, accepted: move === "accept" ? "yes" : "", reason: reason ?? "", other: other ?? "" } };
  return { output: { deploymentId: deployment.id }, events: [happened] as const, mail: [mail] };
}
