import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { outputs } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { command, demand } from "@/server/command";
import { registerOutput as input } from "../schema";
import { keepOutputFile } from "./keep-output-file";
import { openVersion } from "./load-version";
import { outputEvent } from "./output-event";

/** Puts an output on the Action's list; its first file may come with it or later. */
export const registerOutput = command({
  name: "output.register",
  input,
  async run({ tx, actor, now }, { reference, language, origin, note, file, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    demandNotEnded(await lockAction(tx, action.id), "registerOutput");
    const [last] = await tx.select({ number: max(outputs.number) }).from(outputs).where(eq(outputs.actionId, action.id));
    const output = { ...facts, id: crypto.randomUUID(), actionId: action.id, number: (last?.number ?? 0) + 1 };
    await tx.insert(outputs).values(output);
    recordChanges(tx, changesOf({}, facts));
    if (file) await keepOutputFile(tx, { actor, now, version: await openVersion(tx, output, { note, now }), file, language, origin });
    return { output: { reference, number: output.number }, events: [outputEvent("output.registered", output, { facts: { type: facts.type }, audience: "facility" })] };
  },
});
