import { save } from "@/db/save";
import { checkIns } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { CHECK_IN_LIFECYCLE } from "../lifecycle";
import { checkInAt } from "../schema";
import { checkInEvent, loadCheckIn } from "./load-check-in";
import { leadOf, silenceMail } from "./tell-of-silence";

/** Counts an authority's silence once its time to answer has passed, and tells the lead. Silence is a result of its own, never a success. */
export const countSilence = command({
  name: "check_in.count_silence",
  input: checkInAt,
  async run({ tx, actor, now }, { reference, months, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "check_in.ask", action.facts);
    const checkIn = await loadCheckIn(tx, action.id, months);
    const met = { deadlinePassed: checkIn.answerBy !== null && dayOf(now) > checkIn.answerBy };
    const state = demandMove(CHECK_IN_LIFECYCLE, "countAsSilent", { state: checkIn.state, met });
    await save(tx, checkIns, checkIn, version, { state });
    const mail = await silenceMail(tx, { action, checkIn, template: "check_in.silent", to: await leadOf(tx, action) });
    return { output: { reference, months }, events: [checkInEvent("check_in.silent", checkIn)], mail: [mail] };
  },
});
