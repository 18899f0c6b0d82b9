import { save } from "@/db/save";
import { briefLines } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { command, demand } from "@/server/command";
import { withdrawLineInput } from "../schema";
import { briefEvent, loadLine } from "./load-line";

/** Takes a line out of the briefs to come. */
export const withdrawLine = command({
  name: "brief_line.withdraw",
  input: withdrawLineInput,
  async run({ tx, actor, now }, { lineId, version }) {
    demand(actor, "brief.write");
    const line = await loadLine(tx, lineId);
    await save(tx, briefLines, line, version, { takenOutOn: dayOf(now) });
    return { output: { country: line.country, language: line.language }, events: [briefEvent("brief_line.withdrawn", { table: "brief_lines", id: line.id }, { country: line.country, language: line.language })] };
  },
});
