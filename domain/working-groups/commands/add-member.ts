import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { workingGroupMembers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { addMemberInput } from "../schema";
import { chooseInstitution } from "./choose-institution";
import { findGroupOf } from "./load-group";

/** Seats an institution, and the person who comes for it, at the table. There is one chair at a time. */
export const addMember = command({
  name: "member.add",
  input: addMemberInput,
  async run({ tx, actor }, { reference, personName, sex, function: post, role, joinedOn, ...institution }) {
    const action = await loadAction(tx, reference);
    demand(actor, "group.form", action.facts);
    demandNotEnded(action, "addMember");
    const group = found(await findGroupOf(tx, action.id));
    await lockAction(tx, action.id);
    if (role === "chair" && (await hasChair(tx, group.id))) refuseField("role", "chairTaken");
    const organisation = await chooseInstitution(tx, institution, action.facts.countries);
    const id = crypto.randomUUID();
    await tx.insert(workingGroupMembers).values({ id, groupId: group.id, actionId: action.id, organisationId: organisation.id, organisationName: organisation.name, personName, sex, function: post, role, joinedOn });
    recordChanges(tx, changesOf({}, { organisationName: organisation.name, personName, function: post, role, joinedOn }));
    return { output: { reference }, events: [{ type: "member.added", subject: { table: "working_group_members", id }, actionId: action.id, facts: { institution: organisation.name, person: personName, role } }, ...organisation.events] };
  },
});

async function hasChair(tx: Tx, groupId: string): Promise<boolean> {
  const chairs = await tx.select({ id: workingGroupMembers.id }).from(workingGroupMembers)
    .where(and(eq(workingGroupMembers.groupId, groupId), eq(workingGroupMembers.role, "chair"), isNull(workingGroupMembers.leftOn)));
  return chairs.length > 0;
}
