import { changesOf, recordChanges, refuseConflict, save } from "@/db/save";
import { draftingWords } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { changeParagraphInput } from "../schema";
import { demandState, loadText, rowOf, textEvent, WRITABLE } from "./load-text";
import { writeNewWords } from "./write-words";

/**
 * Changes the words of a paragraph while nobody is asked about them. Words that were put to the institutions are kept: the change
 * is new words, says why, and every position on the old ones is void.
 */
export const changeParagraph = command({
  name: "drafting.change_paragraph",
  input: changeParagraphInput,
  async run({ tx, actor, now }, { reference, number, paragraph, words, version, body, note }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.write", reference, number, move: "changeParagraph" });
    demandState(text, WRITABLE, "changeParagraph");
    const row = rowOf(text, paragraph);
    const written = { body, note, writtenOn: dayOf(now), writtenByName: actor.personName };
    const wereAsked = row.words.round !== null;
    const { writtenByName: by, ...standing } = row.words;
    if (standing.number !== words || standing.version !== version) await refuseConflict(tx, standing, { body, note }, { who: { by, at: null }, versions: { read: version, now: standing.version } });
    if (row.words.body === body) refuse({ kind: "unmet", missing: [{ key: "drafting.wordsChanged" }] });
    if (wereAsked && !note) refuseField("note", "reason");
    if (wereAsked) {
      await writeNewWords(tx, text, row, written);
      recordChanges(tx, changesOf(row.words, { body, note }));
    } else await save(tx, draftingWords, row.words, version, written);
    return { output: { reference, number, paragraph }, events: [textEvent("drafting.changed", text, { subject: { table: "drafting_words", id: row.words.id }, facts: { paragraph }, reason: wereAsked ? note : null, ...(wereAsked ? {} : { audience: "facility" as const }) })] };
  },
});
