import { eq } from "drizzle-orm";
import { changesOf, recordChanges, save } from "@/db/save";
import { draftingParagraphs, draftingTexts } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { removeParagraphInput } from "../schema";
import { demandState, loadText, rowOf, textEvent, WRITABLE } from "./load-text";

/** Takes out a paragraph that nobody has been asked about; of any other the chair rules that it is left out. */
export const removeParagraph = command({
  name: "drafting.remove_paragraph",
  input: removeParagraphInput,
  async run({ tx, actor }, { reference, number, version, paragraph }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.write", reference, number, move: "removeParagraph" });
    demandState(text, WRITABLE, "removeParagraph");
    const row = rowOf(text, paragraph);
    if (row.words.round !== null || row.words.number > 1) refuse({ kind: "wrong_stage", noun: "drafting", state: text.state, move: "removeParagraph" });
    await save(tx, draftingTexts, text, version, {});
    await tx.delete(draftingParagraphs).where(eq(draftingParagraphs.id, row.id));
    recordChanges(tx, changesOf({ text: row.words.body }, { text: null }));
    return { output: { reference, number }, events: [textEvent("drafting.removed", text, { facts: { paragraph }, audience: "facility" })] };
  },
});
