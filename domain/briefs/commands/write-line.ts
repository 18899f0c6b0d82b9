import { changesOf, recordChanges } from "@/db/save";
import { briefLines } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { command, demand } from "@/server/command";
import { writeLineInput } from "../schema";
import { briefEvent } from "./load-line";

/** Writes a line for the briefs on a country, signed with its writer's name and the day. */
export const writeLine = command({
  name: "brief_line.write",
  input: writeLineInput,
  async run({ tx, actor, now }, facts) {
    demand(actor, "brief.write");
    const line = { ...facts, id: crypto.randomUUID(), writtenByName: actor.personName, writtenOn: dayOf(now) };
    await tx.insert(briefLines).values(line);
    recordChanges(tx, changesOf({}, { position: facts.position, text: facts.text }));
    return { output: { country: facts.country, language: facts.language }, events: [briefEvent("brief_line.written", { table: "brief_lines", id: line.id }, { country: facts.country, language: facts.language })] };
  },
});
