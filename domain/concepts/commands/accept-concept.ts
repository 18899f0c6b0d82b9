import { actions, conceptAcceptances, concepts } from "@/db/schema";
import { save } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { agreePlan } from "@/domain/activities/commands/keep-plan-version";
import { CONCEPT_LIFECYCLE, type Side } from "@/domain/concepts/lifecycle";
import { dayOf } from "@/domain/shared/dates";
import { checkMove, demandMove } from "@/domain/shared/lifecycle";
import { refuse, refuseField } from "@/domain/shared/problem";
import { approveTexts } from "@/domain/texts/commands/approve-texts";
import { command, demand, found } from "@/server/command";
import { acceptConcept as input } from "../schema";
import { loadConceptWords } from "./concept-words";
import { lastConceptVersion } from "./keep-concept-version";
import { loadConcept } from "./load-concept";

/** One side accepts the text it has read, in the languages it names; when both stand, the concept is agreed and the facility holds the pen again. */
export const acceptConcept = command({
  name: "concept.accept",
  needsFreshProof: true,
  input,
  async run({ tx, actor, now }, { reference, version, onBehalfOf, languages: read, ...asked }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.accept", action.facts);
    demandNotEnded(action, "acceptConcept");
    const concept = found(await loadConcept(tx, action.id));
    const isAuthority = actor.role === "authority";
    const side: Side = isAuthority ? "authority" : asked.side;
    if (side === "authority" && !isAuthority && !onBehalfOf) refuseField("onBehalfOf", "required");
    const byProxy = side === "authority" && !isAuthority ? onBehalfOf : null;
    if (concept.acceptedBy.includes(side)) refuse({ kind: "already_sent" });
    const met = { acceptedByFacility: side === "facility" || concept.acceptedBy.includes("facility"), acceptedByAuthority: side === "authority" || concept.acceptedBy.includes("authority") };
    const isAgreed = met.acceptedByFacility && met.acceptedByAuthority;
    if (isAgreed || checkMove(CONCEPT_LIFECYCLE.moves, "accept", concept.state, met).kind === "wrong_stage") demandMove(CONCEPT_LIFECYCLE, "accept", { state: concept.state, met });
    await save(tx, concepts, concept, version, isAgreed ? { state: "accepted_by_both", acceptedOn: dayOf(now) } : { state: concept.state });
    // What the other side has not been shown cannot be meant.
    const meant = (await loadConceptWords(tx, concept.id)).filter(({ language, audience }) => audience !== "facility" && (language === concept.language || read.some((one) => one === language)));
    const languages = [concept.language, ...new Set(meant.map(({ language }) => language).filter((language) => language !== concept.language))];
    await approveTexts(tx, { actor, now, actionId: action.id, textIds: meant.map(({ id }) => id) });
    await tx.insert(conceptAcceptances).values({ id: crypto.randomUUID(), conceptId: concept.id, actionId: action.id, side, languages, versionNumber: await lastConceptVersion(tx, action.id), acceptedByName: actor.personName, acceptedOn: dayOf(now), onBehalfOf: byProxy });
    if (isAgreed) await agreePlan(tx, { actionId: action.id, actor, now });
    const court = isAgreed || side === "authority" ? "facility" : "authority";
    if (court !== action.court) await save(tx, actions, action, action.version, { court, courtSince: dayOf(now), movedAt: now });
    const facts = { side, acceptedByBoth: isAgreed, languages: languages.join(", "), ...(byProxy ? { onBehalfOf: byProxy } : {}) };
    const accepted = { type: "concept.accepted", subject: { table: "concepts", id: concept.id }, actionId: action.id, facts, audience: isAgreed ? "delegation" : "authority" } as const;
    return { output: { reference }, events: isAgreed ? [accepted, { type: "plan.agreed", subject: { table: "actions", id: action.id }, actionId: action.id, audience: "delegation" }] : [accepted] };
  },
});
