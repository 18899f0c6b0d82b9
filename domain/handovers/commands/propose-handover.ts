import { save } from "@/db/save";
import { handovers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { HANDOVER_LIFECYCLE } from "../lifecycle";
import { proposeHandover as input } from "../schema";
import { askedFields } from "./asked-fields";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";

/** Proposes the handover to the programme: with every field that its own data ask for, and what it would take over. */
export const proposeHandover = command({
  name: "handover.propose",
  input,
  async run({ tx, actor }, { reference, handoverId, version, ...form }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    const fields = askedFields(handover.asked, form, { known: handover.fields, countries: action.facts.countries, isComplete: handover.state === "suggested" });
    const state = demandMove(HANDOVER_LIFECYCLE, "propose", {
      state: handover.state,
      met: { fieldsGiven: true, somethingToHandOver: handover.items.length > 0 },
      missing: () => ({ href: `/actions/${reference}/handover/${handoverId}/items` }),
    });
    await save(tx, handovers, handover, version, { state, fields });
    return { output: { reference, handoverId }, events: [handoverEvent("handover.proposed", handover)] };
  },
});
