import { changesOf, recordChanges, refuseConflict } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseField } from "@/domain/shared/problem";
import { keepText } from "@/domain/texts/commands/keep-text";
import { command, demand, found } from "@/server/command";
import { CONCEPT_PARTS } from "../parts";
import { translateConcept as input } from "../schema";
import { readTranslation } from "./concept-words";
import { demandConceptStage, loadConcept } from "./load-concept";

/** Keeps the concept in another language, part by part. It stays with the facility until a second person has read it, or the text is sent. */
export const translateConcept = command({
  name: "concept.translate",
  input,
  async run({ tx, actor, now }, { reference, language, origin, fits, version, ...parts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.write", action.facts);
    demandConceptStage(action, "translateConcept");
    const concept = found(await loadConcept(tx, action.id));
    if (language === concept.language) refuseField("language", "isOriginal");
    const { standing, numbers, read, last } = await readTranslation(tx, concept.id, language);
    if (read !== version) await refuseConflict(tx, { id: concept.id, ...standing }, parts, { who: { by: last?.writtenByName ?? "", at: last?.writtenAt ?? null }, versions: { read: version, now: read } });
    const written = CONCEPT_PARTS.filter((part) => parts[part] !== "" || (standing[part] !== "" && concept[part] !== ""));
    if (written.length === 0) refuseField("purpose", "required");
    for (const part of written) {
      if (concept[part] === "") refuseField(part, "originalFirst");
      await keepText(tx, { actor, now, actionId: action.id, subject: { table: "concepts", id: concept.id }, field: part, words: { language, origin, heading: "", body: parts[part], fits, version: numbers[part] } });
    }
    recordChanges(tx, changesOf({ ...standing }, parts));
    return { output: { reference, language }, events: [{ type: "concept.translated", subject: { table: "concepts", id: concept.id }, actionId: action.id, facts: { language }, audience: "facility" }] };
  },
});
