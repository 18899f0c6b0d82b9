import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { memberCalls, organisations } from "@/db/schema";
import { refusePast } from "@/domain/actions/commands/refuse-future";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, found } from "@/server/command";
import { callMembersInput } from "../schema";
import { callEvent } from "./load-call";
import { askingMail } from "./call-mail";
import { loadGroup, loadMember } from "./load-group";

/** Asks an authority of the Action to name people for a number of seats, from which institutions, by when. */
export const callMembers = command({
  name: "member_call.ask",
  input: callMembersInput,
  async run({ tx, actor, now }, { reference, organisationId, replacesId, ...asked }) {
    const { action, group } = await loadGroup(tx, { actor, permission: "member.call", reference, move: "callMembers" });
    if (!action.facts.authorityIds.includes(organisationId)) refuseField("organisationId", "choose");
    refusePast("dueOn", asked.dueOn, { now, countries: action.facts.countries });
    if (replacesId && !(await loadMember(tx, action.id, replacesId)).leftOn) refuseField("replacesId", "choose");
    const [organisation] = await tx.select({ name: organisations.nameEn }).from(organisations).where(eq(organisations.id, organisationId));
    const [last] = await tx.select({ number: max(memberCalls.number) }).from(memberCalls).where(eq(memberCalls.actionId, action.id));
    const call = {
      ...asked, id: crypto.randomUUID(), groupId: group.id, actionId: action.id, number: (last?.number ?? 0) + 1, organisationId, organisationName: found(organisation).name,
      replacesId, askedOn: dayOf(now), askedByName: actor.personName,
    };
    await tx.insert(memberCalls).values(call);
    recordChanges(tx, changesOf({}, asked));
    return { output: { reference, number: call.number }, events: [callEvent("member_call.asked", call, { authority: call.organisationName, seats: call.seats })], mail: [askingMail(action, call, null)] };
  },
});
