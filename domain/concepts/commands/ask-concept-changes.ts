import { actions, concepts } from "@/db/schema";
import { save } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { CONCEPT_LIFECYCLE } from "@/domain/concepts/lifecycle";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found } from "@/server/command";
import { askConceptChanges as input } from "../schema";
import { loadConcept } from "./load-concept";

/** The authority asks for changes: its words are kept, and the facility holds the pen until it opens the text again. */
export const askConceptChanges = command({
  name: "concept.ask_changes",
  input,
  async run({ tx, actor, now }, { reference, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.ask_changes", action.facts);
    demandNotEnded(action, "acceptConcept");
    const concept = found(await loadConcept(tx, action.id));
    const state = demandMove(CONCEPT_LIFECYCLE, "askChanges", { state: concept.state });
    await save(tx, concepts, concept, version, { state, changesAsked: reason });
    if (action.court !== "facility") await save(tx, actions, action, action.version, { court: "facility", courtSince: dayOf(now), movedAt: now });
    return { output: { reference }, events: [{ type: "concept.changes_asked", subject: { table: "concepts", id: concept.id }, actionId: action.id, reason }] };
  },
});
