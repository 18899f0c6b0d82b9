import type postgres from "postgres";
import { startReporting } from "@/domain/actions/commands/start-reporting";
import { clearReport } from "@/domain/reports/commands/clear-report";
import { freezeReport } from "@/domain/reports/commands/freeze-report";
import { presentAction } from "@/domain/reports/commands/present-action";
import { recordPresentation } from "@/domain/reports/commands/record-presentation";
import { saveReport } from "@/domain/reports/commands/save-report";
import { sendReportForReview } from "@/domain/reports/commands/send-report";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { hold, WORKSHOP } from "./missions";
import { PRESS_SOURCE } from "./words";

/** The final report, cleared by the ministry and presented in Minsk; from its date the check-ins run. */
export async function presentBelarus(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  const ofAction = async () => ({ reference, version: await versionOf(owner, "actions", { reference }) });
  const ofReport = async () => ({ reference, version: await versionOf(owner, "final_reports", { action_id }) });
  await step("belarus reporting", startReporting, actor("Mira"), await ofAction(), "2018-05-07");
  await step("belarus final report", saveReport, actor("Mira"), { reference, version: "", ...SECTIONS }, "2018-05-14");
  await step("belarus final report sent", sendReportForReview, actor("Mira"), await ofReport(), "2018-05-15");
  await step("belarus final report cleared", clearReport, actor("Ilir"), await ofReport(), "2018-05-28");
  await hold(owner, reference, WORKSHOP, { startsOn: "2018-06-05", endsOn: "2018-06-06", heldNote: `The dates and the place are public: ${PRESS_SOURCE}` }, "2018-06-06");
  await step("belarus presentation", recordPresentation, actor("Mira"), PRESENTATION(reference), "2018-06-07");
  await step("belarus presented", presentAction, actor("Mira"), await ofAction(), "2018-06-07");
  await step("belarus frozen", freezeReport, actor("Mira"), await ofReport(), "2018-07-02");
}

const PRESENTATION = (reference: string) => ({
  reference, version: "", heldOn: "2018-06-05", endedOn: "2018-06-06", place: "Minsk", level: "senior_officials", delegationHeadPresent: "on",
  institutions: "Senior representatives of several ministries, a deputy minister of internal affairs among them, and the head of the EU Delegation",
  reaction: "The ministry takes the report as a basis for a future national migration strategy.", pressUrls: PRESS_SOURCE,
});

const SECTIONS = {
  context: "Belarus had joined texts of the Commonwealth of Independent States on labour migration, but no European or international convention on migrant workers. UN bodies had advised it to ratify. The Mobility Partnership with the EU, signed in October 2016, gave the frame; a regional conference of the Eastern Partnership had raised the subject years before. In 2016 emigrants equalled 15.7 % of the population, mostly skilled workers, while the number of foreigners at work in the country had multiplied by eight in a few years.",
  concept: "The ministry asked whether joining the ILO and UN conventions was feasible and what it would change. The Action shared how Member States weighed such conventions, named the gains and the difficulties of ratifying, and gave both sides a place to compare law, tools and practice.",
  practices: "An informal working group of ministries, agencies and civil society, chaired by the Ministry of Internal Affairs, studied several ILO conventions in detail and compared them with national law. It helped to write the report instead of receiving one. A serving head of unit from Bulgaria and an ILO consultant who had worked for the Moldovan ministry coached it: one knew how a convention is applied, the other how a country in a similar place prepares for it. The work kept in touch with the ILO's Decent Work Country Programmes.",
  impact: "The EU gained its first working links with most bodies that deal with labour migration, and national and local bodies gained links with each other. The authorities became convinced that the country needs a national migration strategy. The ministry takes the report, its recommendations and the Bulgarian and Moldovan practices into the analysis for it.",
  lessons: "A group that writes its own comparison owns the result. A practitioner from a country that went the same way is heard as much as one from the Union. The benefit for migrant workers depends on the recommendations being applied, so somebody has to ask about them afterwards.",
};
