import { changesOf, recordChanges, refuseConflict, save } from "@/db/save";
import { legalComparisons } from "@/db/schema";
import { command } from "@/server/command";
import { saveRowInput } from "../schema";
import { citableOf, demandWritable, loadRow, rowEvent } from "./load-sheet";
import { institutionNames, rowPatch } from "./row-patch";

/** Saves what was written in a row: one cell of the grid, or the whole of its page. */
export const saveRow = command({
  name: "comparison.save",
  input: saveRowInput,
  async run({ tx, actor }, { reference, rowId, version, ...written }) {
    const { action, sheet, row } = await loadRow(tx, { actor, reference, rowId, permission: "comparison.write" });
    demandWritable(action, sheet, "saveRow");
    const isCited = written.provision !== undefined || row.nationalArticleId !== null;
    const known = { citable: isCited ? await citableOf(tx, sheet.country) : [], institutions: await institutionNames(tx, [row.institutionId, written.institutionId]), personName: actor.personName };
    const { patch, before, after } = rowPatch(row, written, known);
    if (row.version !== version) await refuseConflict(tx, { ...before, id: row.id }, after, { versions: { read: version, now: row.version } });
    await save(tx, legalComparisons, row, version, patch);
    const { provision, institution } = after;
    recordChanges(tx, changesOf(before, { ...("provision" in after ? { provision } : {}), ...("institution" in after ? { institution } : {}) }));
    return { output: { reference, rowId, number: sheet.number, endedAgreement: row.agreedOn !== null && patch.agreedOn === null }, events: [rowEvent("comparison.saved", sheet, row)] };
  },
});
