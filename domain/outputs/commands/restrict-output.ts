import { save } from "@/db/save";
import { outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { refuseOutput } from "../schema";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";
import { shareEveryVersion } from "./share-versions";

/** Keeps an output between the authority and the facility, and says why. */
export const restrictOutput = command({
  name: "output.restrict",
  input: refuseOutput,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    const output = await loadOutput(tx, action.id, number);
    const state = demandMove(OUTPUT_LIFECYCLE, "restrict", { state: output.state, met: { reasonGiven: true } });
    await save(tx, outputs, output, version, { state, restrictedReason: reason });
    await shareEveryVersion(tx, output.id, "authority");
    return { output: { reference, number }, events: [outputEvent("output.restricted", output, { reason, audience: "authority" })] };
  },
});
