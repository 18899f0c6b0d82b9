import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { OUTPUT_WRITABLE } from "../lifecycle";
import { addOutputVersion as input } from "../schema";
import { keepOutputFile } from "./keep-output-file";
import { loadOutput } from "./load-output";
import { openVersion } from "./load-version";
import { outputEvent } from "./output-event";

/** Adds a file in one language to the version being put together; what the authority reads does not change under its eyes. */
export const addOutputVersion = command({
  name: "output.add_version",
  input,
  async run({ tx, actor, now }, { reference, number, language, origin, note, file }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    demandNotEnded(action, "addVersion");
    await lockAction(tx, action.id);
    const output = await loadOutput(tx, action.id, number);
    if (!OUTPUT_WRITABLE.some((state) => state === output.state)) refuse({ kind: "wrong_stage", noun: "outputs", state: output.state, move: "addVersion" });
    const opened = await openVersion(tx, output, { note, now });
    const kept = await keepOutputFile(tx, { actor, now, version: opened, file, language, origin });
    return { output: { reference, number }, events: [outputEvent("output.version_added", output, { facts: { versionNumber: opened.number, file: kept.fileName, language }, audience: "facility" })] };
  },
});
