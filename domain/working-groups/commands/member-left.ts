import { and, eq, isNull } from "drizzle-orm";
import { save } from "@/db/save";
import { groupChairs, workingGroupMembers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { memberLeftInput } from "../schema";
import { loadMember } from "./load-group";

/** Records that a member left. The seat stays on record, and is kept for somebody else where the institution was asked to name them. */
export const memberLeft = command({
  name: "member.leave",
  input: memberLeftInput,
  async run({ tx, actor, now }, { reference, version, memberId, leftOn, askReplacement }) {
    const action = await loadAction(tx, reference);
    demand(actor, "group.form", action.facts);
    const member = await loadMember(tx, action.id, memberId);
    if (member.leftOn) refuse({ kind: "already_sent" });
    refuseFuture("leftOn", leftOn, { now, countries: action.facts.countries });
    if (member.joinedOn && leftOn < member.joinedOn.slice(0, leftOn.length)) refuseField("leftOn", "later");
    await save(tx, workingGroupMembers, member, version, { leftOn, replacementAskedOn: askReplacement ? dayOf(now) : null });
    if (member.role === "chair") await tx.update(groupChairs).set({ untilOn: leftOn }).where(and(eq(groupChairs.memberId, member.id), isNull(groupChairs.untilOn)));
    return { output: { reference, memberId, askReplacement }, events: [{ type: "member.left", subject: { table: "working_group_members", id: member.id }, actionId: action.id, facts: { institution: member.organisationName, person: member.personName, askReplacement } }] };
  },
});
