import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { outputSections } from "@/db/schema";
import { command, found } from "@/server/command";
import { orderSection as input } from "../schema";
import { loadWritten } from "./load-sections";
import { outputEvent } from "./output-event";

/** Moves a section of an output one place up or down; at the end of the list it stays. */
export const orderSection = command({
  name: "output.order_section",
  input,
  async run({ tx, actor }, { reference, number, sectionId, move }) {
    const { output, sections } = await loadWritten(tx, { actor, reference, number, move: "orderSection" });
    const at = sections.findIndex(({ id }) => id === sectionId);
    const section = found(sections[at]);
    const other = sections[at + (move === "up" ? -1 : 1)] ?? section;
    await tx.update(outputSections).set({ position: other.position }).where(eq(outputSections.id, section.id));
    if (other.id !== section.id) await tx.update(outputSections).set({ position: section.position }).where(eq(outputSections.id, other.id));
    recordChanges(tx, changesOf({ position: section.position }, { position: other.position }));
    return { output: { reference, number }, events: [outputEvent("output.sections_ordered", output, { facts: { section: section.position }, audience: "facility" })] };
  },
});
