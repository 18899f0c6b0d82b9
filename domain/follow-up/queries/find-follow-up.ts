import { arrayContains, asc, desc, eq, sql } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { readFollowUpRules } from "@/db/follow-up";
import { actions, checkIns, documents, evidence, followUpSignals, frameChanges, presentations } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { CheckInRow, FollowUp, FrameChange, SignalRow } from "../follow-up";

/** What became of an Action after its presentation: check-ins, signs of uptake, changes of the frame. Undefined when it does not exist for this actor. */
export async function findFollowUp(actor: Actor, reference: string): Promise<FollowUp | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [action] = await tx.select({ id: actions.id, presentedOn: presentations.heldOn }).from(actions).leftJoin(presentations, eq(presentations.actionId, actions.id)).where(eq(actions.reference, reference));
    if (!action) return undefined;
    const [rules, checks, signals, changes] = await Promise.all([readFollowUpRules(tx, action.id), readCheckIns(tx, action.id), readSignals(tx, action.id), readFrameChanges(tx, action.id)]);
    return { presentedOn: action.presentedOn, rules, checkIns: checks, signals, frameChanges: changes };
  });
}

const PROOF = {
  proof: { title: evidence.title, titleFr: evidence.titleFr, url: evidence.url, contributionOf: evidence.contributionOf },
  file: { id: documents.id, name: documents.fileName, bytes: documents.bytes, audience: documents.audience },
};

async function readCheckIns(tx: Tx, actionId: string): Promise<CheckInRow[]> {
  const rows = await tx
    .select({
      months: checkIns.months, dueOn: checkIns.dueOn, state: checkIns.state, askedOn: checkIns.askedOn, answerBy: checkIns.answerBy, remindedOn: checkIns.remindedOn, escalatedOn: checkIns.escalatedOn, recordedByName: checkIns.recordedByName, answeredOn: checkIns.answeredOn, answeredByName: checkIns.answeredByName,
      strategyUse: checkIns.strategyUse, note: checkIns.note, version: checkIns.version, ...PROOF,
    })
    .from(checkIns).leftJoin(evidence, eq(evidence.id, checkIns.evidenceId)).leftJoin(documents, eq(documents.id, evidence.documentId))
    .where(eq(checkIns.actionId, actionId)).orderBy(asc(checkIns.months));
  return rows.map(({ proof, file, ...row }) => ({ ...row, proof: proof && { ...proof, file } }));
}

async function readSignals(tx: Tx, actionId: string): Promise<SignalRow[]> {
  const rows = await tx
    .select({ id: followUpSignals.id, kind: followUpSignals.kind, textEn: followUpSignals.textEn, textFr: followUpSignals.textFr, seenOn: followUpSignals.seenOn, contributionOf: followUpSignals.contributionOf, ...PROOF })
    .from(followUpSignals).leftJoin(evidence, eq(evidence.id, followUpSignals.evidenceId)).leftJoin(documents, eq(documents.id, evidence.documentId))
    .where(eq(followUpSignals.actionId, actionId)).orderBy(sql`${followUpSignals.seenOn} desc nulls last`, asc(followUpSignals.id));
  // The signal names the other donor itself: once is enough.
  return rows.map(({ proof, file, ...row }) => ({ ...row, proof: proof && { ...proof, contributionOf: null, file } }));
}

async function readFrameChanges(tx: Tx, actionId: string): Promise<FrameChange[]> {
  return tx
    .select({ id: frameChanges.id, country: frameChanges.country, changedOn: frameChanges.changedOn, textEn: frameChanges.textEn, textFr: frameChanges.textFr, sourceUrl: frameChanges.sourceUrl, suspends: frameChanges.suspends })
    .from(frameChanges).innerJoin(actions, arrayContains(actions.countryCodes, sql`array[${frameChanges.country}]`))
    .where(eq(actions.id, actionId)).orderBy(desc(frameChanges.changedOn));
}
