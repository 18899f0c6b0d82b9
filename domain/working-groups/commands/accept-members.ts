import { eq } from "drizzle-orm";
import { save } from "@/db/save";
import { memberCalls, memberProposals } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, type CommandEvent } from "@/server/command";
import { filledSeats, openProposals } from "../call";
import { MEMBER_CALL_LIFECYCLE } from "../call-lifecycle";
import { acceptMembersInput } from "../schema";
import { addSeat } from "./add-seat";
import { chooseInstitution } from "./choose-institution";
import { callEvent, loadCall } from "./load-call";
import { loadGroup } from "./load-group";

/** Seats the chosen of those an authority named. The others stay open until names are asked anew; a call whose seats are all filled is done. */
export const acceptMembers = command({
  name: "member_call.accept",
  input: acceptMembersInput,
  async run({ tx, actor }, { reference, number, version, proposals: chosen, joinedOn }) {
    const { action, group } = await loadGroup(tx, { actor, permission: "member.call", reference, move: "acceptMembers" });
    const call = await loadCall(tx, action.id, number);
    demandMove(MEMBER_CALL_LIFECYCLE, "fill", { state: call.state });
    const wanted = openProposals(call).filter(({ id }) => chosen.includes(id));
    if (wanted.length === 0 || wanted.length !== new Set(chosen).size) refuseField("proposals", "choose");
    const filled = filledSeats(call) + wanted.length;
    if (filled > call.seats) refuseField("proposals", "moreThanSeats", { seats: call.seats });
    await save(tx, memberCalls, call, version, { state: filled === call.seats ? "filled" : call.state });
    const events: CommandEvent[] = [];
    for (const [index, proposal] of wanted.entries()) {
      const organisation = await chooseInstitution(tx, { organisationId: proposal.organisationId, newOrganisation: proposal.institutionName, newOrganisationKind: proposal.institutionKind, newOrganisationCountry: null }, action.facts.countries);
      const { personName, sex, level, email, function: post } = proposal;
      // The first takes the empty seat for which names were asked.
      const replacesId = index === 0 && filledSeats(call) === 0 ? call.replacesId : null;
      const seat = await addSeat(tx, { groupId: group.id, actionId: action.id, organisation, personName, sex, level, email, function: post, role: "member", joinedOn, replacesId });
      await tx.update(memberProposals).set({ state: "accepted", memberId: seat.id, version: proposal.version + 1 }).where(eq(memberProposals.id, proposal.id));
      events.push(seat.event, ...organisation.events);
    }
    return { output: { reference, number }, events: [callEvent("member_call.accepted", call, { names: wanted.length }), ...events] };
  },
});
