import { and, eq, isNull } from "drizzle-orm";
import { recordChanges, save } from "@/db/save";
import { groupChairs, workingGroupMembers } from "@/db/schema";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { passChairInput } from "../schema";
import { chairOf } from "./add-seat";
import { loadGroup, loadMember } from "./load-group";

/** Gives the chair to another member. Who chaired before stays a member, and both times stay on record. */
export const passChair = command({
  name: "group.pass_chair",
  input: passChairInput,
  async run({ tx, actor, now }, { reference, memberId, fromOn }) {
    const { action, group } = await loadGroup(tx, { actor, permission: "group.form", reference, move: "passChair" });
    const member = await loadMember(tx, action.id, memberId);
    if (member.leftOn) refuseField("memberId", "choose");
    refuseFuture("fromOn", fromOn, { now, countries: action.facts.countries });
    const before = await chairOf(tx, group.id);
    if (before?.id === member.id) refuse({ kind: "already_sent" });
    if (before) await save(tx, workingGroupMembers, before, before.version, { role: "member" });
    await tx.update(groupChairs).set({ untilOn: fromOn }).where(and(eq(groupChairs.groupId, group.id), isNull(groupChairs.untilOn)));
    await save(tx, workingGroupMembers, member, member.version, { role: "chair" });
    await tx.insert(groupChairs).values({ groupId: group.id, actionId: action.id, memberId: member.id, fromOn });
    recordChanges(tx, [{ field: "chair", before: before?.organisationName ?? null, after: member.organisationName }]);
    return { output: { reference }, events: [{ type: "group.chair_passed", subject: { table: "working_groups", id: group.id }, actionId: action.id, facts: { chair: member.organisationName, person: member.personName } }] };
  },
});
