import { eq, max } from "drizzle-orm";
import { outputVersions } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { addDocument } from "@/domain/documents/commands/add-document";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { keepFile } from "@/server/files";
import { OUTPUT_WRITABLE } from "../lifecycle";
import { addOutputVersion as input } from "../schema";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";

/** Adds a version of an output while the facility writes it; what the authority reads does not change under its eyes. */
export const addOutputVersion = command({
  name: "output.add_version",
  input,
  async run({ tx, actor, now }, { reference, number, language, note, file }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    demandNotEnded(action, "addVersion");
    await lockAction(tx, action.id);
    const output = await loadOutput(tx, action.id, number);
    if (!OUTPUT_WRITABLE.some((state) => state === output.state)) refuse({ kind: "wrong_stage", noun: "outputs", state: output.state, move: "addVersion" });
    const kept = await keepFile(file);
    const documentId = await addDocument(tx, { actor, now, file: kept, kind: "output_file", audience: "facility", actionId: action.id, language });
    const [last] = await tx.select({ number: max(outputVersions.number) }).from(outputVersions).where(eq(outputVersions.outputId, output.id));
    const version = { id: crypto.randomUUID(), outputId: output.id, actionId: action.id, number: (last?.number ?? 0) + 1, language, documentId, note, addedAt: now };
    await tx.insert(outputVersions).values(version);
    return { output: { reference, number }, events: [outputEvent("output.version_added", output, { facts: { versionNumber: version.number, file: kept.fileName, language }, audience: "facility" })] };
  },
});
