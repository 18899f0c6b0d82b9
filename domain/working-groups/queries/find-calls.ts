import { asc, desc, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, memberCalls, memberProposals, workingGroupMembers } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { MemberCall } from "../call";

/** Every call for members of an Action, the newest first, each with the names that came. */
export async function findCalls(actor: Actor, reference: string): Promise<MemberCall[]> {
  if (!isReference(reference)) return [];
  return as(actor, async (tx) => {
    const calls = await tx.select({ ...CALL, replacesName: workingGroupMembers.personName, replacesInstitution: workingGroupMembers.organisationName })
      .from(memberCalls).innerJoin(actions, eq(actions.id, memberCalls.actionId)).leftJoin(workingGroupMembers, eq(workingGroupMembers.id, memberCalls.replacesId))
      .where(eq(actions.reference, reference)).orderBy(desc(memberCalls.number));
    const ids = calls.map(({ id }) => id);
    const proposals = ids.length === 0 ? [] : await tx.select(PROPOSAL).from(memberProposals).where(inArray(memberProposals.callId, ids)).orderBy(asc(memberProposals.proposedOn), asc(memberProposals.personName));
    return calls.map(({ id, replacesName, replacesInstitution, ...call }) => ({ ...call, replaces: replacesName ?? replacesInstitution, proposals: proposals.filter(({ callId }) => callId === id) }));
  });
}

const c = memberCalls;
const CALL = {
  id: c.id, number: c.number, organisationId: c.organisationId, organisationName: c.organisationName, seats: c.seats, institutions: c.institutions, dueOn: c.dueOn, state: c.state, askedOn: c.askedOn, askedByName: c.askedByName,
  reason: c.reason, answeredOn: c.answeredOn, answeredByName: c.answeredByName, answerNote: c.answerNote, version: c.version,
};
const p = memberProposals;
const PROPOSAL = {
  id: p.id, callId: p.callId, institutionName: p.institutionName, institutionKind: p.institutionKind, isProxy: p.isProxy, personName: p.personName, sex: p.sex, level: p.level, function: p.function, email: p.email,
  state: p.state, reason: p.reason, proposedOn: p.proposedOn, proposedByName: p.proposedByName,
};
