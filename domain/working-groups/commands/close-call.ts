import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { memberCalls, memberProposals } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { MEMBER_CALL_LIFECYCLE } from "../call-lifecycle";
import { closeCallInput } from "../schema";
import { callEvent, loadCall } from "./load-call";

/** Ends a call whose names are not needed any longer; the authority's list of things to do loses it. */
export const closeCall = command({
  name: "member_call.close",
  input: closeCallInput,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "member.call", action.facts);
    const call = await loadCall(tx, action.id, number);
    const state = demandMove(MEMBER_CALL_LIFECYCLE, "close", { state: call.state, met: { reasonGiven: true } });
    await save(tx, memberCalls, call, version, { state, reason });
    await tx.update(memberProposals).set({ state: "declined", reason }).where(and(eq(memberProposals.callId, call.id), eq(memberProposals.state, "proposed")));
    return { output: { reference, number }, events: [callEvent("member_call.closed", call, {}, reason)] };
  },
});
