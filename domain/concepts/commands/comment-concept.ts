import { changesOf, recordChanges } from "@/db/save";
import { conceptComments } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { spaceOf } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { stillStands } from "../parts";
import { commentConcept as input } from "../schema";
import { loadConcept } from "./load-concept";

/** Says something about one paragraph of the concept; the authority's words are always for both sides. */
export const commentConcept = command({
  name: "concept.comment",
  input,
  async run({ tx, actor, now }, { reference, paragraph: { part, quote }, text, audience: asked }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.comment", action.facts);
    demandNotEnded(action, "commentConcept");
    const concept = found(await loadConcept(tx, action.id));
    if (concept.state === "superseded") refuse({ kind: "wrong_stage", noun: "concepts", state: concept.state, move: "comment" });
    if (!stillStands({ part, quote }, concept)) refuseField("paragraph", "paragraphGone");
    const audience = spaceOf(actor.role) === "staff" ? asked : "authority";
    const id = crypto.randomUUID();
    await tx.insert(conceptComments).values({ id, conceptId: concept.id, actionId: action.id, part, quote, text, audience, byId: actor.userId, byName: actor.personName, organisationName: actor.organisationName, writtenOn: dayOf(now) });
    recordChanges(tx, changesOf({}, { text }));
    return { output: { reference }, events: [{ type: "concept.commented", subject: { table: "concept_comments", id }, actionId: action.id, facts: { part, quote }, audience }] };
  },
});
