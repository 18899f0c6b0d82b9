import { eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, organisations, workingGroupMembers, workingGroups } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { inSeatOrder, type WorkingGroup } from "../group";

/** The working group of an Action with everybody who ever sat in it; undefined when none has been formed. */
export async function findGroup(actor: Actor, reference: string): Promise<WorkingGroup | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select({ id: workingGroups.id, name: workingGroups.name, mandate: workingGroups.mandate, formedOn: workingGroups.formedOn, version: workingGroups.version })
      .from(workingGroups).innerJoin(actions, eq(actions.id, workingGroups.actionId)).where(eq(actions.reference, reference));
    if (!row) return undefined;
    const { id, ...group } = row;
    return { ...group, members: inSeatOrder(await tx.select(MEMBER).from(workingGroupMembers).innerJoin(organisations, eq(organisations.id, workingGroupMembers.organisationId)).where(eq(workingGroupMembers.groupId, id))) };
  });
}

const MEMBER = {
  id: workingGroupMembers.id, organisationName: workingGroupMembers.organisationName, organisationNameFr: sql<string | null>`case when ${organisations.nameEn} = ${workingGroupMembers.organisationName} then ${organisations.nameFr} end`, personName: workingGroupMembers.personName, sex: workingGroupMembers.sex, function: workingGroupMembers.function,
  role: workingGroupMembers.role, joinedOn: workingGroupMembers.joinedOn, leftOn: workingGroupMembers.leftOn, laterBody: workingGroupMembers.laterBody, version: workingGroupMembers.version,
};
