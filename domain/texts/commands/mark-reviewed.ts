import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { texts } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import type { LoadedText } from "./load-texts";

/** Keeps that a person has read this version; who wrote it themselves is refused at `field`. */
export async function markReviewed(tx: Tx, { actor, now, text, field }: { actor: Actor; now: Date; text: LoadedText; field: string }): Promise<void> {
  // Who pasted what a machine made did not write it; everything else is read by somebody else.
  if (text.origin !== "machine_translation" && text.writtenById === actor.userId) refuseField(field, "reviewByAnother");
  const reviewed = { reviewedByName: actor.personName, reviewedOn: dayOf(now) };
  await tx.update(texts).set(reviewed).where(eq(texts.id, text.id));
  recordChanges(tx, changesOf(text, reviewed));
}
