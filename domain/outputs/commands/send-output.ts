import { save } from "@/db/save";
import { outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { outputAt } from "../schema";
import { hasFile, loadOutput } from "./load-output";
import { outputEvent } from "./output-event";
import { passToAuthority } from "./pass-pen";
import { shareFiles } from "./share-files";

/** Sends an output to the authority, which validates it or asks for changes. */
export const sendOutputForReview = command({
  name: "output.send",
  input: outputAt,
  async run({ tx, actor, now }, { reference, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    demandNotEnded(action, "sendForReview");
    const output = await loadOutput(tx, action.id, number);
    const state = demandMove(OUTPUT_LIFECYCLE, "sendForReview", {
      state: output.state, met: { fileOnRecord: await hasFile(tx, output.id) }, missing: () => ({ href: `/actions/${reference}/outputs/${number}/versions/new` }),
    });
    await save(tx, outputs, output, version, { state, returnReason: null });
    await shareFiles(tx, output.id, "authority");
    await passToAuthority(tx, action, now);
    return { output: { reference, number }, events: [outputEvent("output.sent", output, { audience: "authority" })] };
  },
});
