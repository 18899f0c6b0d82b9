import { concepts } from "@/db/schema";
import { recordChanges, changesOf, save } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { saveConcept as input } from "../schema";
import { keepConceptWords } from "./concept-words";
import { demandConceptStage, loadConcept } from "./load-concept";

/** Keeps what is written of the concept while it is being drafted. Nothing is sent by saving. */
export const saveConcept = command({
  name: "concept.save",
  input,
  async run({ tx, actor, now }, { reference, version, language: chosen, ...parts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.write", action.facts);
    demandConceptStage(action, "saveConcept");
    const concept = await loadConcept(tx, action.id);
    if (concept && concept.state !== "drafting") refuse({ kind: "wrong_stage", noun: "concepts", state: concept.state, move: "save" });
    const id = concept?.id ?? crypto.randomUUID();
    // It stays in the language it was begun in: others are translations of it.
    const language = concept?.language ?? chosen;
    if (concept) await save(tx, concepts, concept, version, parts);
    else {
      await tx.insert(concepts).values({ id, actionId: action.id, number: 1, language, ...parts });
      recordChanges(tx, changesOf({}, { language, ...parts }));
    }
    await keepConceptWords(tx, { actor, now, concept: { id, actionId: action.id, language }, parts });
    return { output: { reference }, events: [{ type: "concept.saved", subject: { table: "concepts", id }, actionId: action.id, audience: "facility" }] };
  },
});
