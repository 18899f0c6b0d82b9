import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { saveReport } from "../schema";
import { loadActivity } from "./load-activity";
import { writeReport } from "./write-report";

/** Writes the mission report of an activity that was held; the first saving begins it. */
export const saveMissionReport = command({
  name: "mission_report.save",
  input: saveReport,
  async run({ tx, actor }, { reference, number, version, ...texts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.write", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    return { output: { reference, number }, events: [await writeReport(tx, { actor, activity, version, texts })] };
  },
});
