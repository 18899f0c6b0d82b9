import { changesOf, recordChanges } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { keepText } from "@/domain/texts/commands/keep-text";
import { command, demand } from "@/server/command";
import { saveSection as input } from "../schema";
import { caseStudyEvent, demandWritable } from "./load-case-study";

/** Writes one text of the case study in one language; the first one begins it. Nothing is sent by saving. */
export const saveCaseStudySection = command({
  name: "case_study.save_section",
  input,
  async run({ tx, actor, now }, { reference, section, ...words }) {
    const action = await loadAction(tx, reference);
    demand(actor, "case_study.write", action.facts);
    // Two who begin it at once begin one.
    await lockAction(tx, action.id);
    const { id } = await demandWritable(tx, action);
    const kept = await keepText(tx, { actor, now, actionId: action.id, subject: { table: "case_studies", id }, field: section, words });
    recordChanges(tx, changesOf({}, { origin: kept.origin }));
    return { output: { reference, section, language: kept.language }, events: [caseStudyEvent("case_study.saved", { id, actionId: action.id }, { facts: { section, language: kept.language, versionNumber: kept.number }, audience: "facility" })] };
  },
});
