import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { groupChairs, memberContacts, workingGroupMembers } from "@/db/schema";
import type { Level } from "@/domain/organisations/levels";
import { refuseField } from "@/domain/shared/problem";
import type { CommandEvent } from "@/server/command";
import type { MemberRole, Sex } from "../lists";

type Wanted = {
  groupId: string; actionId: string; organisation: { id: string; name: string };
  personName: string | null; sex: Sex; level: Level; function: string | null; email: string | null; role: MemberRole; joinedOn: string | null; replacesId: string | null;
};

/** Seats somebody at the table inside another command, which tells the event. There is one chair at a time, and one successor to an empty seat. */
export async function addSeat(tx: Tx, { organisation, email, ...seat }: Wanted): Promise<{ id: string; event: CommandEvent }> {
  if (seat.role === "chair" && (await chairOf(tx, seat.groupId))) refuseField("role", "chairTaken");
  if (seat.replacesId) await demandEmpty(tx, seat.groupId, seat.replacesId);
  const id = crypto.randomUUID();
  await tx.insert(workingGroupMembers).values({ ...seat, id, organisationId: organisation.id, organisationName: organisation.name });
  if (email) await tx.insert(memberContacts).values({ memberId: id, actionId: seat.actionId, email });
  if (seat.role === "chair") await tx.insert(groupChairs).values({ groupId: seat.groupId, actionId: seat.actionId, memberId: id, fromOn: seat.joinedOn });
  recordChanges(tx, changesOf({}, { organisationName: organisation.name, personName: seat.personName, function: seat.function, role: seat.role, joinedOn: seat.joinedOn }));
  return { id, event: { type: "member.added", subject: { table: "working_group_members", id }, actionId: seat.actionId, facts: { institution: organisation.name, person: seat.personName, role: seat.role } } };
}

/** Whoever chairs the group now. */
export async function chairOf(tx: Tx, groupId: string) {
  const [chair] = await tx.select().from(workingGroupMembers).where(and(eq(workingGroupMembers.groupId, groupId), eq(workingGroupMembers.role, "chair"), isNull(workingGroupMembers.leftOn)));
  return chair;
}

async function demandEmpty(tx: Tx, groupId: string, memberId: string): Promise<void> {
  const [left] = await tx.select({ id: workingGroupMembers.id }).from(workingGroupMembers).where(and(eq(workingGroupMembers.groupId, groupId), eq(workingGroupMembers.id, memberId), isNotNull(workingGroupMembers.leftOn)));
  const [successor] = await tx.select({ id: workingGroupMembers.id }).from(workingGroupMembers).where(eq(workingGroupMembers.replacesId, memberId));
  if (!left || successor) refuseField("replacesId", "choose");
}
