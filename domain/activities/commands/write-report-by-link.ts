import { command, demand, found, type CommandEvent, type Mail } from "@/server/command";
import { writeReportByLinkInput } from "../schema";
import { findReport } from "./load-activity";
import { handInReport, loadMissionOfLink, writeReport } from "./write-report";

/** The expert saves the mission report, or saves it and hands it in, by the link that only their address received. */
export const writeReportByLink = command({
  name: "mission_report.write_by_link",
  input: writeReportByLinkInput,
  async run({ tx, actor, now }, { token, step, version, ...texts }) {
    const { activity, action } = await loadMissionOfLink(tx, token, now);
    demand(actor, "mission_report.write", action.facts);
    const saved = await writeReport(tx, { actor, activity, version, texts });
    const events: [CommandEvent, ...CommandEvent[]] = [saved];
    const mail: Mail[] = [];
    if (step === "hand_in") {
      const report = found(await findReport(tx, activity.id));
      events.push(await handInReport(tx, { activity, version: report.version, now }));
      mail.push({ template: "mission_report.arrived", to: { role: "manager" }, actionId: action.id, facts: { reference: action.reference, activity: String(activity.number), title: activity.titleEn, by: actor.personName } });
    }
    return { output: { step }, events, mail };
  },
});
