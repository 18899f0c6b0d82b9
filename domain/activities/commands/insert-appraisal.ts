import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { deploymentAppraisals } from "@/db/schema";
import type { AgainWord, AppraisalSide, AppraisalWord } from "@/domain/experts/lists";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";

type Words = { expertise: AppraisalWord; communication: AppraisalWord; preparation: AppraisalWord; again: AgainWord; note: string | null };
type Given = { actor: Actor; now: Date; deployment: { id: string; actionId: string }; side: AppraisalSide; words: Words };

/** Writes an appraisal once for each side. Its words stay in its own row: a history has more readers than an appraisal. */
export async function insertAppraisal(tx: Tx, { actor, now, deployment, side, words }: Given): Promise<void> {
  const { organisationId } = actor;
  const [known] = await tx.select({ id: deploymentAppraisals.id }).from(deploymentAppraisals).where(and(eq(deploymentAppraisals.deploymentId, deployment.id), eq(deploymentAppraisals.organisationId, organisationId)));
  if (known) refuse({ kind: "already_sent" });
  await tx.insert(deploymentAppraisals).values({ id: crypto.randomUUID(), actionId: deployment.actionId, deploymentId: deployment.id, organisationId, side, ...words, writtenOn: dayOf(now), writtenByName: actor.personName });
}
