import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { workingGroupMembers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { memberLeftInput } from "../schema";

/** Records that a member left, and the body they joined later. The seat stays on record. */
export const memberLeft = command({
  name: "member.leave",
  input: memberLeftInput,
  async run({ tx, actor, now }, { reference, version, memberId, leftOn, laterBody }) {
    const action = await loadAction(tx, reference);
    demand(actor, "group.form", action.facts);
    const [row] = await tx.select().from(workingGroupMembers).where(and(eq(workingGroupMembers.actionId, action.id), eq(workingGroupMembers.id, memberId)));
    const member = found(row);
    if (member.leftOn) refuse({ kind: "already_sent" });
    if (leftOn > dayOf(now)) refuseField("leftOn", "future");
    if (member.joinedOn && leftOn < member.joinedOn.slice(0, leftOn.length)) refuseField("leftOn", "later");
    await save(tx, workingGroupMembers, member, version, { leftOn, laterBody });
    return { output: { reference }, events: [{ type: "member.left", subject: { table: "working_group_members", id: member.id }, actionId: action.id, facts: { institution: member.organisationName, person: member.personName, laterBody } }] };
  },
});
