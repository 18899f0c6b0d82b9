import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { outputSections } from "@/db/schema";
import { command, found } from "@/server/command";
import { removeSection as input } from "../schema";
import { loadWritten } from "./load-sections";
import { outputEvent } from "./output-event";

/** Takes a section out of an output's text. Versions that were sent keep it, and its words stay on record. */
export const removeSection = command({
  name: "output.remove_section",
  input,
  async run({ tx, actor, now }, { reference, number, sectionId }) {
    const { output, sections } = await loadWritten(tx, { actor, reference, number, move: "removeSection" });
    const section = found(sections.find(({ id }) => id === sectionId));
    await tx.update(outputSections).set({ removedAt: now }).where(eq(outputSections.id, section.id));
    recordChanges(tx, changesOf({}, { removedAt: now }));
    return { output: { reference, number }, events: [outputEvent("output.section_removed", output, { facts: { section: section.position }, audience: "facility" })] };
  },
});
