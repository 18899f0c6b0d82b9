import { save } from "@/db/save";
import { outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { isVisibilityChecked } from "@/domain/visibility/commands/load-check";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { publishOutput as input } from "../schema";
import { loadOutput } from "./load-output";
import { loadSent } from "./load-version";
import { outputEvent } from "./output-event";
import { shareVersion } from "./share-versions";

/** Publishes the version that was validated, once it shows who pays and a person has checked every translation; says where it is. */
export const publishOutput = command({
  name: "output.publish",
  input,
  async run({ tx, actor }, { reference, number, version, sourceUrl }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    const output = await loadOutput(tx, action.id, number);
    const sent = await loadSent(tx, output.id);
    const met = {
      visibilityChecked: await isVisibilityChecked(tx, { table: "outputs", id: output.id, version: sent.number }),
      translationsChecked: !sent.passages.some(({ origin, reviewedOn }) => origin === "machine_translation" && reviewedOn === null),
    };
    const missing = (need: string) => ({ href: `/actions/${reference}/outputs/${number}/${need === "visibilityChecked" ? "visibility" : "text"}` });
    const state = demandMove(OUTPUT_LIFECYCLE, "publish", { state: output.state, met, missing });
    await save(tx, outputs, output, version, { state, sourceUrl: sourceUrl ?? output.sourceUrl });
    await shareVersion(tx, sent.id, "public");
    return { output: { reference, number }, events: [outputEvent("output.published", output, { audience: "delegation" })] };
  },
});
