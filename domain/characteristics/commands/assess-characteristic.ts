import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges, refuseConflict } from "@/db/save";
import { characteristics } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { addEvidence } from "@/domain/recommendations/commands/add-evidence";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import type { Characteristic } from "../lists";
import { assessCharacteristic as input } from "../schema";

const SIDE = "facility";

/** Says whether the Action shows this characteristic of a good practice. It counts as shown only with something that proves it. */
export const assessCharacteristic = command({
  name: "characteristic.assess",
  input,
  async run({ tx, actor, now }, { reference, characteristic, version, isFlagged, noteEn, noteFr, ...proof }) {
    const action = await loadAction(tx, reference);
    demand(actor, "characteristic.flag", action.facts);
    const earlier = await find(tx, action.id, characteristic);
    const subject = { table: "characteristics", id: `${action.id} ${characteristic}` };
    if ((earlier?.version ?? null) !== version) await refuseConflict(tx, { ...earlier, id: subject.id }, { isFlagged, noteEn, noteFr });
    const added = await addEvidence(tx, { actor, now, actionId: action.id, proof: { ...proof, contributionOf: null } });
    const evidenceId = added ?? earlier?.evidenceId ?? null;
    if (isFlagged && !evidenceId) refuseField("evidenceTitle", "evidence");
    await keep(tx, earlier, { actionId: action.id, characteristic, side: SIDE, isFlagged, noteEn, noteFr, evidenceId });
    recordChanges(tx, changesOf(earlier ?? {}, { isFlagged, noteEn, noteFr }));
    return {
      output: { reference, characteristic },
      events: [{ type: "characteristic.assessed", subject, actionId: action.id, facts: { characteristic, side: SIDE, isFlagged }, audience: "delegation" }],
    };
  },
});

type Row = typeof characteristics.$inferSelect;

const at = (actionId: string, characteristic: Characteristic) => and(eq(characteristics.actionId, actionId), eq(characteristics.characteristic, characteristic), eq(characteristics.side, SIDE));

async function find(tx: Tx, actionId: string, characteristic: Characteristic): Promise<Row | undefined> {
  const [row] = await tx.select().from(characteristics).where(at(actionId, characteristic));
  return row;
}

// The row has no id of its own: the Action, the characteristic and the side are its key.
async function keep(tx: Tx, earlier: Row | undefined, row: typeof characteristics.$inferInsert) {
  const { version } = characteristics;
  const written = earlier
    ? await tx.update(characteristics).set({ ...row, version: sql`${version} + 1`, updatedAt: sql`now()` }).where(and(at(row.actionId, row.characteristic), eq(version, earlier.version))).returning({ version })
    : await tx.insert(characteristics).values(row).onConflictDoNothing().returning({ version });
  if (written.length > 0) return;
  const first = await find(tx, row.actionId, row.characteristic);
  const { isFlagged, noteEn, noteFr } = row;
  await refuseConflict(tx, { ...first, id: `${row.actionId} ${row.characteristic}` }, { isFlagged, noteEn, noteFr });
}
