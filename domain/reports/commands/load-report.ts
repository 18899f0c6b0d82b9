import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { finalReports, presentations } from "@/db/schema";
import type { ActionStage } from "@/domain/actions/lifecycle";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { refuse } from "@/domain/shared/problem";

/** The final report of an Action; undefined when nobody has begun it. */
export async function loadReport(tx: Tx, actionId: string) {
  const [row] = await tx.select().from(finalReports).where(eq(finalReports.actionId, actionId));
  return row;
}

/** The record of its presentation; undefined when none was made. */
export async function loadPresentation(tx: Tx, actionId: string) {
  const [row] = await tx.select().from(presentations).where(eq(presentations.actionId, actionId));
  return row;
}

/** The presentation while what was recorded of it can still change: until the Action has ended or the report is frozen. */
export async function loadOpenPresentation(tx: Tx, action: { id: string; reference: string; stage: ActionStage }) {
  demandNotEnded(action, "recordPresentation");
  const [report, presentation] = [await loadReport(tx, action.id), await loadPresentation(tx, action.id)];
  if (report?.state === "frozen") refuse({ kind: "wrong_stage", noun: "reports", state: report.state, move: "recordPresentation" });
  if (!presentation) refuse({ kind: "unmet", missing: [{ key: "actions.presentationRecorded", href: `/actions/${action.reference}/report/presentation` }] });
  return presentation;
}
