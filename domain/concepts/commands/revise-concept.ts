import { and, eq, isNull } from "drizzle-orm";
import { changesOf, save } from "@/db/save";
import { conceptAcceptances, concepts } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { CONCEPT_LIFECYCLE } from "@/domain/concepts/lifecycle";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { reviseConcept as input } from "../schema";
import { keepConceptWords, loadConceptWords } from "./concept-words";
import { keepConceptVersion } from "./keep-concept-version";
import { demandConceptStage, loadConcept } from "./load-concept";

/** The authority writes into the text while it holds the pen. What the facility had accepted is another text, so its acceptance is void. */
export const reviseConcept = command({
  name: "concept.revise",
  input,
  async run({ tx, actor, now }, { reference, version, ...parts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.revise", action.facts);
    demandConceptStage(action, "reviseConcept");
    const concept = found(await loadConcept(tx, action.id));
    const met = { penHeld: action.court === "authority", somethingChanged: changesOf(concept, parts).length > 0 };
    const state = demandMove(CONCEPT_LIFECYCLE, "revise", { state: concept.state, met });
    await save(tx, concepts, concept, version, { state, ...parts });
    await keepConceptWords(tx, { actor, now, concept, parts, audience: "authority" });
    const words = await loadConceptWords(tx, concept.id);
    await keepConceptVersion(tx, concept, { side: "authority", actor, now, textIds: words.map(({ id }) => id) });
    await tx.update(conceptAcceptances).set({ voidedAt: now }).where(and(eq(conceptAcceptances.conceptId, concept.id), isNull(conceptAcceptances.voidedAt)));
    return { output: { reference }, events: [{ type: "concept.revised", subject: { table: "concepts", id: concept.id }, actionId: action.id }] };
  },
});
