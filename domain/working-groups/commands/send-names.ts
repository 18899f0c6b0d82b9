import { save } from "@/db/save";
import { memberCalls } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { openProposals } from "../call";
import { MEMBER_CALL_LIFECYCLE } from "../call-lifecycle";
import { sendNamesInput } from "../schema";
import { answeredMail } from "./call-mail";
import { callEvent, loadCall } from "./load-call";

/** The authority sends the names it wrote down; from now on the facility decides. */
export const sendNames = command({
  name: "member_call.answer",
  input: sendNamesInput,
  async run({ tx, actor, now }, { reference, number, version, answerNote }) {
    const action = await loadAction(tx, reference);
    demand(actor, "member.propose", action.facts);
    demandNotEnded(action, "sendNames");
    const call = await loadCall(tx, action.id, number);
    if (call.organisationId !== actor.organisationId) refuse({ kind: "not_found" });
    const named = openProposals(call);
    const state = demandMove(MEMBER_CALL_LIFECYCLE, "answer", { state: call.state, met: { somebodyNamed: named.length > 0 } });
    await save(tx, memberCalls, call, version, { state, answerNote, answeredOn: dayOf(now), answeredByName: actor.personName });
    const names = named.map(({ personName, institutionName }) => `${personName}, ${institutionName}`);
    return { output: { reference, number }, events: [callEvent("member_call.answered", call, { names: named.length })], mail: [await answeredMail(tx, action, call, { names, note: answerNote })] };
  },
});
