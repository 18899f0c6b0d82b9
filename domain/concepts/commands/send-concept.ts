import { actions, concepts } from "@/db/schema";
import { save } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { CONCEPT_LIFECYCLE } from "@/domain/concepts/lifecycle";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import { isUnchecked } from "@/domain/texts/passage";
import { command, demand, found } from "@/server/command";
import { conceptAt } from "../schema";
import { loadConceptWords } from "./concept-words";
import { keepConceptVersion } from "./keep-concept-version";
import { demandConceptStage, loadConcept } from "./load-concept";

/** Sends the concept to the authority, who now holds it; the text is kept as it was sent. A machine's translation that nobody checked stays behind. */
export const sendConcept = command({
  name: "concept.send",
  input: conceptAt,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.write", action.facts);
    demandConceptStage(action, "sendConcept");
    const concept = found(await loadConcept(tx, action.id));
    const state = demandMove(CONCEPT_LIFECYCLE, "send", { state: concept.state, met: { purposeWritten: concept.purpose !== "", approachWritten: concept.approach !== "" } });
    await save(tx, concepts, concept, version, { state });
    const words = (await loadConceptWords(tx, concept.id)).filter(({ origin, reviewedOn }) => !isUnchecked({ origin, review: reviewedOn }));
    const textIds = words.map(({ id }) => id);
    await shareTexts(tx, textIds, "authority");
    await keepConceptVersion(tx, concept, { side: "facility", actor, now, textIds });
    await save(tx, actions, action, action.version, { court: "authority", courtSince: dayOf(now), movedAt: now });
    return { output: { reference }, events: [{ type: "concept.sent", subject: { table: "concepts", id: concept.id }, actionId: action.id }] };
  },
});
