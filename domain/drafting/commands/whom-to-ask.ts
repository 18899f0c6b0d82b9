import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actionAuthorities, memberContacts, organisations, requests, seatHolders, seats, users, workingGroupMembers } from "@/db/schema";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import type { AskWay } from "../lists";

/** Members whose institution has a say: everybody but observers and secretaries. */
export const VOICES = ["chair", "member"] as const;

export type Asked = { organisationId: string; organisationName: string; way: AskWay; /** The member who gets the link. */ member?: { id: string; name: string; address: string } };

/** Who has a say in a round: every member with an address, the people of the Action's authorities that sit at the table, each once, and the institutions that nobody can ask. */
export async function whomToAsk(tx: Tx, action: LoadedAction, { groupId }: { groupId: string }): Promise<{ asked: Asked[]; locale: "en" | "fr" }> {
  const members = await tx.select({ id: workingGroupMembers.id, name: workingGroupMembers.personName, organisationId: workingGroupMembers.organisationId, organisationName: workingGroupMembers.organisationName, email: memberContacts.email })
    .from(workingGroupMembers).leftJoin(memberContacts, eq(memberContacts.memberId, workingGroupMembers.id))
    .where(and(eq(workingGroupMembers.groupId, groupId), isNull(workingGroupMembers.leftOn), inArray(workingGroupMembers.role, [...VOICES])));
  const atTable = [...new Set(members.map(({ organisationId }) => organisationId))];
  const holders = atTable.length === 0 ? [] : await tx.select({ email: users.email, organisationId: organisations.id, organisationName: organisations.nameEn }).from(users)
    .innerJoin(seatHolders, eq(seatHolders.userId, users.id)).innerJoin(seats, eq(seats.id, seatHolders.seatId)).innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .innerJoin(actionAuthorities, and(eq(actionAuthorities.organisationId, organisations.id), eq(actionAuthorities.actionId, action.id)))
    .where(and(inArray(seats.organisationId, atTable), eq(seats.role, "authority"), isNull(seatHolders.heldUntil)));
  const told = new Set(holders.map(({ email }) => email));
  const authorities = new Map(holders.map(({ organisationId, organisationName }): [string, Asked] => [organisationId, { organisationId, organisationName, way: "account" }]));
  const byLink = members.flatMap(({ id, name, email, ...institution }): Asked[] => (email && !told.has(email) ? [{ ...institution, way: "link", member: { id, name: name ?? institution.organisationName, address: email } }] : []));
  const reached = new Set([...authorities.keys(), ...byLink.map(({ organisationId }) => organisationId)]);
  const others = new Map(members.filter(({ organisationId }) => !reached.has(organisationId)).map(({ organisationId, organisationName }): [string, Asked] => [organisationId, { organisationId, organisationName, way: "none" }]));
  const [request] = action.requestId ? await tx.select({ language: requests.language }).from(requests).where(eq(requests.id, action.requestId)) : [];
  return { asked: [...authorities.values(), ...byLink, ...others.values()], locale: request?.language === "fr" ? "fr" : "en" };
}
