import type { z } from "zod";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { recommendations, recommendationUpdates } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { checkMove, demandMove } from "@/domain/shared/lifecycle";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, type CommandEvent, type Mail } from "@/server/command";
import { RECOMMENDATION_LIFECYCLE, RECOMMENDATION_MOVES } from "../lifecycle";
import { verifyRecommendation as input } from "../schema";
import { addEvidence } from "./add-evidence";
import { loadRecommendation, type LoadedRecommendation } from "./load-recommendation";
import { peopleToAsk } from "./people-to-ask";
import { recommendationEvent } from "./recommendation-event";
import { writeAsk } from "./write-ask";
import { hasEvidence, hasFile } from "./write-progress";

/** A second person looks at the proof: it holds and the recommendation counts as implemented, or it does not and the authority is told why. */
export const verifyRecommendation = command({
  name: "recommendation.verify",
  input,
  async run({ tx, actor, now }, verification) {
    const { reference, number, verdict } = verification;
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.verify", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    const event = await VERDICTS[verdict]({ tx, actor, now, recommendation, verification });
    const mail = verdict === "inadequate" ? await tellRefusal(tx, recommendation, { reference, reason: event.reason ?? "", by: actor.personName, now }) : [];
    return { output: { reference, number, done: event.type }, events: [event], mail };
  },
});

type Case = { tx: Tx; actor: Actor; now: Date; recommendation: LoadedRecommendation; verification: z.output<typeof input> };

const VERDICTS = { adequate: acceptProof, inadequate: refuseProof } as const;

async function acceptProof({ tx, actor, now, recommendation, verification: { version, note, ...proof } }: Case): Promise<CommandEvent> {
  const { id: recommendationId, actionId } = recommendation;
  const evidenceId = await addEvidence(tx, { actor, now, actionId, proof });
  const state = demandMove(RECOMMENDATION_LIFECYCLE, "implement", {
    state: recommendation.state, met: {
      evidenceOnRecord: evidenceId !== null || (await hasEvidence(tx, recommendationId)),
      fileForHighPriority: recommendation.priority !== "high" || proof.file !== null || (await hasFile(tx, recommendationId)),
      verifiedBySecondPerson: isSecondPerson(actor, recommendation),
    },
  });
  await save(tx, recommendations, recommendation, version, { state, verifiedOn: dayOf(now), verifiedById: actor.userId, verifiedByName: actor.personName });
  if (evidenceId) {
    await tx.insert(recommendationUpdates).values({
      id: orderedId(now), recommendationId, actionId, choice: "done", note, evidenceId, reportedOn: dayOf(now), reportedByName: actor.personName, organisationName: actor.organisationName,
    });
  }
  return recommendationEvent("recommendation.verified", recommendation, { reason: note });
}

async function refuseProof({ tx, actor, now, recommendation, verification: { version, note } }: Case): Promise<CommandEvent> {
  if (checkMove(RECOMMENDATION_MOVES, "implement", recommendation.state).kind === "wrong_stage") refuse({ kind: "wrong_stage", noun: "recommendations", state: recommendation.state, move: "implement" });
  if (!isSecondPerson(actor, recommendation)) refuse({ kind: "unmet", missing: [{ key: "recommendations.verifiedBySecondPerson" }] });
  const reason = note ?? refuseField("note", "reason");
  await save(tx, recommendations, recommendation, version, { reportedDoneOn: null, reportedDoneById: null, proofRefusedOn: dayOf(now), proofRefusedReason: reason, proofRefusedByName: actor.personName });
  return recommendationEvent("recommendation.proof_refused", recommendation, { reason });
}

/** The body that leads hears why its proof did not hold; the person named for it with a new link, because the earlier one is spent. */
async function tellRefusal(tx: Tx, recommendation: LoadedRecommendation, { now, ...told }: { reference: string; reason: string; by: string; now: Date }): Promise<Mail[]> {
  const { addresseeId, actionId, number, textEn, textFr, contactEmail } = recommendation;
  const [person] = contactEmail ? ((await peopleToAsk(tx, [recommendation], dayOf(now))).get(recommendation) ?? []) : [];
  if (person) return [await writeAsk(tx, { person, about: [{ ...recommendation, reference: told.reference }] }, { message: told.reason, now, askedByName: told.by })];
  if (!addresseeId) return [];
  return [{ template: "recommendation.proof_refused", to: { organisationId: addresseeId }, actionId, facts: { ...told, number: String(number), textEn, textFr: textFr ?? "" } }];
}

/** The authority has said it is done, and somebody else is looking now. */
function isSecondPerson(actor: Actor, { reportedDoneById }: LoadedRecommendation): boolean {
  return reportedDoneById !== null && reportedDoneById !== actor.userId;
}
