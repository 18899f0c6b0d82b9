import { save } from "@/db/save";
import { briefLines } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { command, demand } from "@/server/command";
import { changeLineInput } from "../schema";
import { briefEvent, loadLine } from "./load-line";

/** Writes a line anew; whoever does so signs it. Briefs that were issued keep what they said. */
export const changeLine = command({
  name: "brief_line.change",
  input: changeLineInput,
  async run({ tx, actor, now }, { lineId, version, ...facts }) {
    demand(actor, "brief.write");
    const line = await loadLine(tx, lineId);
    await save(tx, briefLines, line, version, { ...facts, writtenByName: actor.personName, writtenOn: dayOf(now) });
    return { output: { country: line.country, language: line.language }, events: [briefEvent("brief_line.changed", { table: "brief_lines", id: line.id }, { country: line.country, language: line.language })] };
  },
});
