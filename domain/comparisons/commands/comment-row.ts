import { recordChanges } from "@/db/save";
import { comparisonComments } from "@/db/schema";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayOf } from "@/domain/shared/dates";
import { orderedId } from "@/domain/shared/ordered-id";
import { command } from "@/server/command";
import { commentRowInput } from "../schema";
import { loadRow, rowEvent } from "./load-sheet";

/** Says something about a row. Whoever reads the row reads the remark. */
export const commentRow = command({
  name: "comparison.comment",
  input: commentRowInput,
  async run({ tx, actor, now }, { reference, rowId, text }) {
    const { action, sheet, row } = await loadRow(tx, { actor, reference, rowId, permission: "comparison.comment" });
    demandNotEnded(action, "commentRow");
    await tx.insert(comparisonComments).values({ id: orderedId(now), rowId, sheetId: sheet.id, actionId: action.id, text, authorName: actor.personName, organisationName: actor.organisationName, writtenOn: dayOf(now) });
    recordChanges(tx, [{ field: "comment", before: null, after: text }]);
    return { output: { reference, rowId, number: sheet.number }, events: [rowEvent("comparison.commented", sheet, row)] };
  },
});
