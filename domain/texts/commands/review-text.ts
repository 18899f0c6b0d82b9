import { and, eq } from "drizzle-orm";
import { refuseConflict } from "@/db/save";
import { texts } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand, found } from "@/server/command";
import { reviewTextInput } from "../schema";
import { loadTexts } from "./load-texts";
import { markReviewed } from "./mark-reviewed";

/** A second person has read a text: a translation against its original, or the original itself. */
export const reviewText = command({
  name: "text.review",
  input: reviewTextInput,
  async run({ tx, actor, now }, { reference, textId }) {
    const action = await loadAction(tx, reference);
    demand(actor, "text.review", action.facts);
    const [row] = await tx.select().from(texts).where(and(eq(texts.id, textId), eq(texts.actionId, action.id)));
    const text = found(row);
    const latest = (await loadTexts(tx, { table: text.subjectTable, ids: [text.subjectId], field: text.field })).find(({ language }) => language === text.language);
    if (latest && latest.id !== text.id) await refuseConflict(tx, latest, { heading: text.heading, body: text.body }, { who: { by: latest.writtenByName, at: latest.writtenAt } });
    await markReviewed(tx, { actor, now, text, field: "textId" });
    const { subjectTable, subjectId, language } = text;
    return { output: { reference, textId, subjectTable, subjectId }, events: [{ type: "text.reviewed", subject: { table: subjectTable, id: subjectId }, actionId: action.id, facts: { language, versionNumber: text.number }, audience: "facility" }] };
  },
});
