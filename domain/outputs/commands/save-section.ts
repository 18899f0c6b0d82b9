import { changesOf, recordChanges } from "@/db/save";
import { outputSections } from "@/db/schema";
import { keepText } from "@/domain/texts/commands/keep-text";
import { loadTexts } from "@/domain/texts/commands/load-texts";
import { command, found } from "@/server/command";
import { saveSection as input } from "../schema";
import { loadWritten } from "./load-sections";
import { outputEvent } from "./output-event";

/** Writes one section of an output in one language, or begins a new section at the end. */
export const saveSection = command({
  name: "output.save_section",
  input,
  async run({ tx, actor, now }, { reference, number, sectionId, ...words }) {
    const { action, output, sections } = await loadWritten(tx, { actor, reference, number, move: "saveSection" });
    const section = sectionId ? found(sections.find(({ id }) => id === sectionId)) : { id: crypto.randomUUID(), outputId: output.id, actionId: action.id, position: (sections.at(-1)?.position ?? 0) + 1 };
    if (!sectionId) await tx.insert(outputSections).values(section);
    const before = (await loadTexts(tx, { table: "output_sections", ids: [section.id] })).find(({ language }) => language === words.language);
    const kept = await keepText(tx, { actor, now, actionId: action.id, subject: { table: "output_sections", id: section.id }, words });
    recordChanges(tx, changesOf({ heading: before?.heading, origin: before?.origin }, { heading: words.heading, origin: words.origin }));
    return {
      output: { reference, number, sectionId: section.id, language: words.language },
      events: [outputEvent("output.text_saved", output, { facts: { section: section.position, language: kept.language, versionNumber: kept.number }, audience: "facility" })],
    };
  },
});
