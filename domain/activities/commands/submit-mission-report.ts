import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { moveReport } from "../schema";
import { loadActivity } from "./load-activity";
import { handInReport } from "./write-report";

/** Hands the mission report in for approval, once its findings are written. */
export const submitMissionReport = command({
  name: "mission_report.submit",
  input: moveReport,
  async run({ tx, actor, now }, { reference, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.write", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    return { output: { reference, number }, events: [await handInReport(tx, { activity, version, now, href: `/actions/${reference}/missions/${number}/report` })] };
  },
});
