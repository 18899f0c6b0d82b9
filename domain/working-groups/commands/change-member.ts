import { eq } from "drizzle-orm";
import { save } from "@/db/save";
import { memberContacts, workingGroupMembers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { changeMemberInput } from "../schema";
import { loadMember } from "./load-group";

/** Names the person of a seat, or corrects what is on record of them. */
export const changeMember = command({
  name: "member.change",
  input: changeMemberInput,
  async run({ tx, actor }, { reference, memberId, version, email, ...person }) {
    const action = await loadAction(tx, reference);
    demand(actor, "group.form", action.facts);
    const member = await loadMember(tx, action.id, memberId);
    await save(tx, workingGroupMembers, member, version, person);
    await tx.delete(memberContacts).where(eq(memberContacts.memberId, member.id));
    if (email) await tx.insert(memberContacts).values({ memberId: member.id, actionId: action.id, email });
    return { output: { reference, memberId }, events: [{ type: "member.changed", subject: { table: "working_group_members", id: member.id }, actionId: action.id, facts: { institution: member.organisationName, person: person.personName } }] };
  },
});
