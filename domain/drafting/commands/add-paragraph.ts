import { and, eq, gt, sql } from "drizzle-orm";
import { changesOf, recordChanges, save } from "@/db/save";
import { draftingParagraphs, draftingTexts } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { MOST_PARAGRAPHS } from "../lists";
import { addParagraphInput } from "../schema";
import { demandState, loadText, rowOf, textEvent, WRITABLE } from "./load-text";
import { writeParagraph } from "./write-words";

/** Adds a paragraph after another one, or before all. The numbers of the others stay. */
export const addParagraph = command({
  name: "drafting.add_paragraph",
  input: addParagraphInput,
  async run({ tx, actor, now }, { reference, number, version, after, body }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.write", reference, number, move: "addParagraph" });
    demandState(text, WRITABLE, "addParagraph");
    const paragraph = Math.max(0, ...text.rows.map((row) => row.number)) + 1;
    if (paragraph > MOST_PARAGRAPHS) refuseField("body", "tooManyParagraphs", { most: MOST_PARAGRAPHS });
    const before = after === 0 ? 0 : rowOf(text, after).position;
    await save(tx, draftingTexts, text, version, {});
    await tx.update(draftingParagraphs).set({ position: sql`${draftingParagraphs.position} + 1` }).where(and(eq(draftingParagraphs.textId, text.id), gt(draftingParagraphs.position, before)));
    await writeParagraph(tx, text, { number: paragraph, position: before + 1, body, writtenOn: dayOf(now), writtenByName: actor.personName });
    recordChanges(tx, changesOf({}, { text: body }));
    return { output: { reference, number }, events: [textEvent("drafting.changed", text, { facts: { paragraph }, audience: "facility" })] };
  },
});
