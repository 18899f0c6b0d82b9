import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { memberCalls, memberProposals } from "@/db/schema";
import { refusePast } from "@/domain/actions/commands/refuse-future";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { MEMBER_CALL_LIFECYCLE } from "../call-lifecycle";
import { askNamesAnewInput } from "../schema";
import { askingMail } from "./call-mail";
import { callEvent, loadCall } from "./load-call";
import { loadGroup } from "./load-group";

/** Asks the authority for other names, with the reason; whoever was named and not accepted is declined by it. */
export const askNamesAnew = command({
  name: "member_call.ask_anew",
  input: askNamesAnewInput,
  async run({ tx, actor, now }, { reference, number, version, reason, dueOn }) {
    const { action } = await loadGroup(tx, { actor, permission: "member.call", reference, move: "askNamesAnew" });
    const call = await loadCall(tx, action.id, number);
    const state = demandMove(MEMBER_CALL_LIFECYCLE, "askAnew", { state: call.state, met: { reasonGiven: true } });
    refusePast("dueOn", dueOn, { now, countries: action.facts.countries });
    await save(tx, memberCalls, call, version, { state, reason, dueOn });
    await tx.update(memberProposals).set({ state: "declined", reason }).where(and(eq(memberProposals.callId, call.id), eq(memberProposals.state, "proposed")));
    return { output: { reference, number }, events: [callEvent("member_call.asked_anew", call, { dueOn }, reason)], mail: [askingMail(action, { ...call, dueOn }, reason)] };
  },
});
