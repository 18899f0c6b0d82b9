import { save } from "@/db/save";
import { handovers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { HANDOVER_LIFECYCLE } from "../lifecycle";
import { proposeHandover as input } from "../schema";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";

/** Proposes the handover to the programme: who would lead it, in which partnership, and what it would take over. */
export const proposeHandover = command({
  name: "handover.propose",
  input,
  async run({ tx, actor }, { reference, handoverId, version, ...given }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    const leadBody = given.leadBody ?? handover.leadBody;
    const partnershipFrame = given.partnershipFrame ?? handover.partnershipFrame;
    const state = demandMove(HANDOVER_LIFECYCLE, "propose", {
      state: handover.state,
      met: { leadBodyNamed: leadBody !== null, frameNamed: partnershipFrame !== null, somethingToHandOver: handover.items.length > 0 },
      missing: (need) => (need === "somethingToHandOver" ? { href: `/actions/${reference}/handover/${handoverId}/items` } : {}),
    });
    await save(tx, handovers, handover, version, { state, leadBody, partnershipFrame });
    return { output: { reference, handoverId }, events: [handoverEvent("handover.proposed", handover)] };
  },
});
