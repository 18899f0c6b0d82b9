import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { visibilityChecks } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuseField } from "@/domain/shared/problem";
import { missingMarks, type VisibilityMark, type VisibilitySubject } from "../visibility";

type Said = Record<VisibilityMark, boolean> & { derogationReason: string | null; derogationBy: string | null; derogationOn: string | null };
type Checked = { actor: Actor; now: Date; actionId: string; subject: { table: VisibilitySubject; id: string; version: number }; said: Said };

/** Keeps a check inside the command that owns the record. What is missing needs a derogation: why, who agreed, when. */
export async function keepVisibilityCheck(tx: Tx, { actor, now, actionId, subject, said }: Checked): Promise<void> {
  const isMissing = missingMarks(said).length > 0;
  const derogation = ["derogationReason", "derogationBy", "derogationOn"] as const;
  if (isMissing) for (const field of derogation) if (!said[field]) refuseField(field, "required");
  if (said.derogationOn && said.derogationOn > dayOf(now)) refuseField("derogationOn", "future");
  // Where nothing is missing there is nothing to be excused from.
  const kept = isMissing ? said : { ...said, derogationReason: null, derogationBy: null, derogationOn: null };
  await tx.insert(visibilityChecks).values({ ...kept, id: orderedId(now), actionId, subjectTable: subject.table, subjectId: subject.id, subjectVersion: subject.version, checkedByName: actor.personName, checkedOn: dayOf(now) });
  recordChanges(tx, changesOf({}, kept));
}
