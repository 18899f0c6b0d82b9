import { and, eq, isNull } from "drizzle-orm";
import { actions, conceptAcceptances, concepts } from "@/db/schema";
import { save } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { CONCEPT_LIFECYCLE } from "@/domain/concepts/lifecycle";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { partsOf } from "../parts";
import { conceptAt } from "../schema";
import { carryConceptWords } from "./concept-words";
import { demandConceptStage, loadConcept } from "./load-concept";

/**
 * Opens the concept for writing again and voids both acceptances. Once implementation runs, the text agreed then is kept
 * as superseded and a copy is opened.
 */
export const unlockConcept = command({
  name: "concept.unlock",
  input: conceptAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.write", action.facts);
    demandConceptStage(action, "unlockConcept");
    const concept = found(await loadConcept(tx, action.id));
    const isInForce = concept.state === "accepted_by_both" && action.stage !== "design";
    const state = isInForce ? demandMove(CONCEPT_LIFECYCLE, "supersede", { state: concept.state }) : demandMove(CONCEPT_LIFECYCLE, "unlock", { state: concept.state });
    await save(tx, concepts, concept, version, isInForce ? { state } : { state, acceptedOn: null, changesAsked: null });
    await tx.update(conceptAcceptances).set({ voidedAt: now }).where(and(eq(conceptAcceptances.conceptId, concept.id), isNull(conceptAcceptances.voidedAt)));
    if (isInForce) {
      const next = { id: crypto.randomUUID(), actionId: action.id, number: concept.number + 1, language: concept.language, ...partsOf(concept) };
      await tx.insert(concepts).values(next);
      await carryConceptWords(tx, { from: concept.id, to: next.id, now });
    }
    if (action.court !== "facility") await save(tx, actions, action, action.version, { court: "facility", courtSince: dayOf(now), movedAt: now });
    return { output: { reference }, events: [{ type: "concept.unlocked", subject: { table: "concepts", id: concept.id }, actionId: action.id }] };
  },
});
