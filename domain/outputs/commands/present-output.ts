import { save } from "@/db/save";
import { outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { presentOutput as input } from "../schema";
import { loadOutput } from "./load-output";
import { loadSent } from "./load-version";
import { outputEvent } from "./output-event";
import { shareVersion } from "./share-versions";

/** Records that a validated output was presented; the EU delegation may read its files from then on. */
export const presentOutput = command({
  name: "output.present",
  input,
  async run({ tx, actor, now }, { reference, number, version, presentedOn }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    refuseFuture("presentedOn", presentedOn, { now, countries: action.facts.countries });
    const output = await loadOutput(tx, action.id, number);
    const state = demandMove(OUTPUT_LIFECYCLE, "present", output);
    await save(tx, outputs, output, version, { state, presentedOn });
    await shareVersion(tx, (await loadSent(tx, output.id)).id, "delegation");
    return { output: { reference, number }, events: [outputEvent("output.presented", output, { facts: { presentedOn }, audience: "delegation" })] };
  },
});
