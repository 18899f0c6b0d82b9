import { dayOf } from "@/domain/shared/dates";
import { command } from "@/server/command";
import { endSeatInput } from "../schema";
import { leaveSeat } from "./leave-seat";

/** Ends somebody's time in a seat from today; what the seat holds stays with it. */
export const endSeat = command({
  name: "seat.end",
  input: endSeatInput,
  needsFreshProof: true,
  async run({ tx, actor, now }, { holderId }) {
    const { event, mail } = await leaveSeat(tx, holderId, actor, { today: dayOf(now), field: "holderId" });
    return { output: { holderId }, events: [event], mail };
  },
});
