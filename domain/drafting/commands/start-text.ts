import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { draftingTexts } from "@/db/schema";
import { loadGroup } from "@/domain/working-groups/commands/load-group";
import { dayOf } from "@/domain/shared/dates";
import { command } from "@/server/command";
import { startTextInput } from "../schema";
import { textEvent } from "./load-text";
import { writeParagraph } from "./write-words";

/** Lays a text before the group, cut into its paragraphs. Nobody is told of it yet. */
export const startText = command({
  name: "drafting.start",
  input: startTextInput,
  async run({ tx, actor, now }, { reference, title, language, body }) {
    const { action, group } = await loadGroup(tx, { actor, permission: "drafting.write", reference, move: "startText" });
    const [last] = await tx.select({ number: max(draftingTexts.number) }).from(draftingTexts).where(eq(draftingTexts.actionId, action.id));
    const text = { id: crypto.randomUUID(), groupId: group.id, actionId: action.id, number: (last?.number ?? 0) + 1, title, language, state: "preparing" as const };
    await tx.insert(draftingTexts).values(text);
    for (const [index, paragraph] of body.entries()) await writeParagraph(tx, text, { number: index + 1, position: index + 1, body: paragraph, writtenOn: dayOf(now), writtenByName: actor.personName });
    recordChanges(tx, changesOf({}, { title, language, text: body.join("\n\n") }));
    return { output: { reference, number: text.number }, events: [textEvent("drafting.started", text)] };
  },
});
