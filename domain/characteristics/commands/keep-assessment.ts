import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { readProofRecords } from "@/db/proof-records";
import { changesOf, recordChanges, refuseConflict } from "@/db/save";
import { characteristics } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { addEvidence } from "@/domain/recommendations/commands/add-evidence";
import { refuseField } from "@/domain/shared/problem";
import type { CommandEvent } from "@/server/command";
import type { CharacteristicSide } from "../characteristic";
import type { Characteristic } from "../lists";
import type { Assessment } from "../schema";

type Given = { actor: Actor; now: Date; actionId: string; side: CharacteristicSide; said: Omit<Assessment, "reference"> };

/**
 * Keeps how one side sees a characteristic, inside the command of that side. It counts as shown only with something that proves
 * it: a record of the Action that the one who says so can see, or a file, a page, a named statement.
 */
export async function keepAssessment(tx: Tx, { actor, now, actionId, side, said }: Given): Promise<CommandEvent> {
  const { characteristic, version, isFlagged, noteEn, noteFr, record, ...proof } = said;
  const key = { actionId, characteristic, side };
  const earlier = await find(tx, key);
  const subject = { table: "characteristics", id: `${actionId} ${characteristic}` };
  if ((earlier?.version ?? null) !== version) await refuseConflict(tx, { ...earlier, id: subject.id }, { isFlagged, noteEn, noteFr });
  if (record && !(await readProofRecords(tx, [actionId])).some(({ kind, id }) => kind === record.kind && id === record.id)) refuseField("record", "choose");
  const added = await addEvidence(tx, { actor, now, actionId, proof: { ...proof, contributionOf: null } });
  const evidenceId = added ?? earlier?.evidenceId ?? null;
  if (isFlagged && !evidenceId && !record) refuseField("record", "evidence");
  await keep(tx, key, earlier, { isFlagged, noteEn, noteFr, evidenceId, recordKind: record?.kind ?? null, recordId: record?.id ?? null });
  recordChanges(tx, changesOf(earlier ?? {}, { isFlagged, noteEn, noteFr }));
  return { type: "characteristic.assessed", subject, actionId, facts: { characteristic, side, isFlagged }, audience: "delegation" };
}

type Row = typeof characteristics.$inferSelect;
type Key = Pick<Row, "actionId" | "characteristic" | "side">;
type Said = Pick<Row, "isFlagged" | "noteEn" | "noteFr" | "evidenceId" | "recordKind" | "recordId">;

const at = ({ actionId, characteristic, side }: { actionId: string; characteristic: Characteristic; side: CharacteristicSide }) => and(eq(characteristics.actionId, actionId), eq(characteristics.characteristic, characteristic), eq(characteristics.side, side));

async function find(tx: Tx, key: Key): Promise<Row | undefined> {
  const [row] = await tx.select().from(characteristics).where(at(key));
  return row;
}

// The row has no id of its own: the Action, the characteristic and the side are its key.
async function keep(tx: Tx, key: Key, earlier: Row | undefined, said: Said) {
  const { version } = characteristics;
  const written = earlier
    ? await tx.update(characteristics).set({ ...said, version: sql`${version} + 1`, updatedAt: sql`now()` }).where(and(at(key), eq(version, earlier.version))).returning({ version })
    : await tx.insert(characteristics).values({ ...key, ...said }).onConflictDoNothing().returning({ version });
  if (written.length > 0) return;
  const first = await find(tx, key);
  const { isFlagged, noteEn, noteFr } = said;
  await refuseConflict(tx, { ...first, id: `${key.actionId} ${key.characteristic}` }, { isFlagged, noteEn, noteFr });
}
