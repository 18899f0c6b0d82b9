import { save } from "@/db/save";
import { handovers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, type CommandEvent } from "@/server/command";
import { ASK_KINDS } from "../exchange";
import { HANDOVER_LIFECYCLE, type HANDOVER_MOVES } from "../lifecycle";
import { handoverAt, refuseHandover } from "../schema";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";
import { closeAsks } from "./receiver-mail";

/** Records that the proposal is being talked over with the programme. */
export const discussHandover = plainMove("discuss", "handover.discussed");

/** Records that the programme takes over. Every item has its answer by then, and at least one is accepted. */
export const acceptHandover = plainMove("accept", "handover.accepted");

/** Records that the other programme has begun. */
export const startHandover = plainMove("start", "handover.started");

/** Records that the programme said no, and why. */
export const declineHandover = endingMove("decline", "handover.declined");

/** Gives the handover up, and says why. */
export const dropHandover = endingMove("drop", "handover.dropped");

type Name = keyof typeof HANDOVER_MOVES;

function plainMove(move: Extract<Name, "discuss" | "accept" | "start">, type: CommandEvent["type"]) {
  return command({
    name: `handover.${move}`,
    input: handoverAt,
    async run({ tx, actor, now }, { reference, handoverId, version }) {
      const action = await loadAction(tx, reference);
      demand(actor, "handover.write", action.facts);
      const handover = await loadHandover(tx, action.id, handoverId);
      const answers = handover.items.map(({ answer }) => answer);
      const met = { everyItemAnswered: answers.length > 0 && answers.every(Boolean), someItemAccepted: answers.includes("accepted") };
      const state = demandMove(HANDOVER_LIFECYCLE, move, { state: handover.state, met });
      if (move === "accept") await closeAsks(tx, handoverId, ["items"], now);
      await save(tx, handovers, handover, version, { state, ...(move === "accept" ? { settledOn: dayOf(now) } : {}) });
      return { output: { reference, handoverId }, events: [handoverEvent(type, handover)] };
    },
  });
}

function endingMove(move: Extract<Name, "decline" | "drop">, type: CommandEvent["type"]) {
  return command({
    name: `handover.${move}`,
    input: refuseHandover,
    async run({ tx, actor, now }, { reference, handoverId, version, reason }) {
      const action = await loadAction(tx, reference);
      demand(actor, "handover.write", action.facts);
      const handover = await loadHandover(tx, action.id, handoverId);
      const state = demandMove(HANDOVER_LIFECYCLE, move, { state: handover.state, met: { reasonGiven: true } });
      await closeAsks(tx, handoverId, ASK_KINDS, now);
      await save(tx, handovers, handover, version, { state, reason, settledOn: dayOf(now) });
      return { output: { reference, handoverId }, events: [handoverEvent(type, handover, { reason })] };
    },
  });
}
