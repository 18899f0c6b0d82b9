import { save } from "@/db/save";
import { outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { publishOutput as input } from "../schema";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";
import { shareFiles } from "./share-files";

/** Records that an output is public, and where. */
export const publishOutput = command({
  name: "output.publish",
  input,
  async run({ tx, actor }, { reference, number, version, sourceUrl }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    const output = await loadOutput(tx, action.id, number);
    const state = demandMove(OUTPUT_LIFECYCLE, "publish", output);
    await save(tx, outputs, output, version, { state, sourceUrl: sourceUrl ?? output.sourceUrl });
    await shareFiles(tx, output.id, "delegation");
    return { output: { reference, number }, events: [outputEvent("output.published", output, { audience: "delegation" })] };
  },
});
