import { desc, eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { caseStudies, caseStudyEditions, caseStudyWithdrawals } from "@/db/schema";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import type { CommandEvent } from "@/server/command";
import { CASE_STUDY_STAGES } from "../lifecycle";

export type LoadedCaseStudy = typeof caseStudies.$inferSelect;

/** The case study of an Action; undefined when nobody has begun it. */
export async function loadCaseStudy(tx: Tx, actionId: string): Promise<LoadedCaseStudy | undefined> {
  const [row] = await tx.select().from(caseStudies).where(eq(caseStudies.actionId, actionId));
  return row;
}

/** The one that is being written, begun where there is none. Refuses an Action of which nothing can be told yet, and what is out of the facility's hands. */
export async function demandWritable(tx: Tx, action: LoadedAction): Promise<{ id: string; isNew: boolean }> {
  if (!CASE_STUDY_STAGES.some((stage) => stage === action.stage)) refuse({ kind: "wrong_stage", noun: "actions", state: action.stage, move: "writeCaseStudy" });
  const known = await loadCaseStudy(tx, action.id);
  if (known && known.state !== "drafting") refuse({ kind: "wrong_stage", noun: "caseStudies", state: known.state, move: "save" });
  const id = known?.id ?? crypto.randomUUID();
  if (!known) await tx.insert(caseStudies).values({ id, actionId: action.id });
  return { id, isNew: !known };
}

/** The edition that stands at the public address; undefined when there is none, or it was withdrawn. */
export async function loadStandingEdition(tx: Tx, caseStudyId: string) {
  const [row] = await tx.select({ id: caseStudyEditions.id, number: caseStudyEditions.number, isWithdrawn: caseStudyWithdrawals.id })
    .from(caseStudyEditions).leftJoin(caseStudyWithdrawals, eq(caseStudyWithdrawals.editionId, caseStudyEditions.id)).where(eq(caseStudyEditions.caseStudyId, caseStudyId)).orderBy(desc(caseStudyEditions.number)).limit(1);
  return row && row.isWithdrawn === null ? row : undefined;
}

/** The number that the next edition gets. */
export async function nextEdition(tx: Tx, caseStudyId: string): Promise<number> {
  const [row] = await tx.select({ number: max(caseStudyEditions.number) }).from(caseStudyEditions).where(eq(caseStudyEditions.caseStudyId, caseStudyId));
  return (row?.number ?? 0) + 1;
}

/** What happened to the case study of an Action. */
export const caseStudyEvent = (type: CommandEvent["type"], { id, actionId }: Pick<LoadedCaseStudy, "id" | "actionId">, more: Partial<CommandEvent> = {}): CommandEvent => ({ type, subject: { table: "case_studies", id }, actionId, audience: "authority", ...more });
