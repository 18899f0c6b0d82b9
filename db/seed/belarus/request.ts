import type postgres from "postgres";
import { openAction } from "@/domain/actions/commands/open-action";
import type { RequestQuestion } from "@/domain/requests/questions";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { attachLetter } from "@/domain/requests/commands/attach-letter";
import { consultServices } from "@/domain/requests/commands/consult-services";
import { decideRequest } from "@/domain/requests/commands/decide-request";
import { lapseOpinion } from "@/domain/requests/commands/lapse-opinion";
import { recordOpinion } from "@/domain/requests/commands/record-opinion";
import { saveRequest } from "@/domain/requests/commands/save-request";
import { sendRequest } from "@/domain/requests/commands/send-request";
import { startRequest } from "@/domain/requests/commands/start-request";
import { actor } from "../actors";
import { ORGANISATIONS } from "../organisations";
import { idIn, step, versionOf } from "../steps";
import { pdfFile } from "../tiny-pdf";
import { PARTNERSHIP_SOURCE, RECONSTRUCTED, TITLE } from "./words";

const service = (key: string) => ORGANISATIONS.find((one) => one.key === key)!.id;

/** From the ministry's request to an open Action: asked, consulted, decided. Returns the reference of the Action. */
export async function requestBelarus(owner: postgres.Sql): Promise<string> {
  const reference = await askForHelp(owner);
  await consult(owner, reference);
  await step("belarus decide", decideRequest, actor("Marek"), {
    reference, version: await versionOf(owner, "requests", { reference }), outcome: "approved", decidedOn: "2016-12-05", explanation: RECONSTRUCTED, redirectedTo: "",
  }, "2016-12-05");
  const opened = await step("belarus open", openAction, actor("Marek"), { requestReference: reference, titleEn: TITLE.en, titleFr: TITLE.fr, leadId: actor("Mira").userId }, "2016-12-06");
  return opened.reference;
}

async function askForHelp(owner: postgres.Sql): Promise<string> {
  const { reference } = await step("belarus start", startRequest, actor("Ilir"), {}, "2016-11-07");
  const save = (question: RequestQuestion, answers: Record<string, unknown>) => step(`belarus save ${question}`, saveRequest, actor("Elena"), { reference, question, version: 0, ...answers }, "2016-11-08");
  await save("contact", { contactName: "Focal point of the ministry", contactEmail: "elena@example.org", contactPhone: "" });
  await save("language", { language: "en" });
  await save("title", { title: "Rights of migrant workers and the international conventions" });
  await save("problem", {
    need: "Belarus has joined texts of the Commonwealth of Independent States on labour migration, but no European or international convention on migrant workers. UN bodies have advised ratification. The ministry wants to know whether joining the ILO and UN conventions is feasible, what it would change in national law, and how Member States weighed the same question.",
  });
  await save("results", { expectedResult: "A feasibility study, an assessment of the effects on national regulation, and advice that the ministries concerned can act on." });
  await save("origin", {
    origin: `The Mobility Partnership between the EU and Belarus, signed in Luxembourg on 13 October 2016. A regional conference of the Eastern Partnership had raised the subject before. ${RECONSTRUCTED}`, originUrl: PARTNERSHIP_SOURCE,
  });
  await save("support", { otherSupport: "ILO Decent Work Country Programmes in Eastern Europe and Central Asia." });
  await save("areas", { thematicArea: "legal_migration_and_mobility", specificAreas: ["labour_migration", "migration_legislation"] });
  await save("period", { preferredPeriod: "From the beginning of 2017" });
  await save("signatory", { signatoryName: "", signatoryRank: "Minister" });
  await step("belarus letter", attachLetter, actor("Ilir"), { reference, file: letter() }, "2016-11-09");
  await step("belarus send", sendRequest, actor("Ilir"), { reference, version: await versionOf(owner, "requests", { reference }), declaration: "on" }, "2016-11-09");
  return reference;
}

async function consult(owner: postgres.Sql, reference: string): Promise<void> {
  const asked = ["delegation BLR", "DG HOME", "DG NEAR", "EEAS"];
  await step("belarus consult", consultServices, actor("Mira"), {
    reference, version: await versionOf(owner, "requests", { reference }), services: asked.map(service), vetoes: [service("DG NEAR")], newServiceName: "",
    // Asked by letter: in 2016 no mail was sent by Suivi.
    offered: asked.map(service), addresses: asked.map(() => ""),
  }, "2016-11-14");
  const requestId = await idIn(owner, "requests", { reference });
  const opinionOf = async (key: string) => {
    const opinionId = await idIn(owner, "opinions", { request_id: requestId, organisation_id: service(key) });
    return { reference, opinionId, version: await versionOf(owner, "opinions", { id: opinionId }) };
  };
  for (const [key, day] of [["DG NEAR", "2016-11-17"], ["delegation BLR", "2016-11-18"], ["DG HOME", "2016-11-21"]] as const) {
    await step(`belarus opinion ${key}`, recordOpinion, actor("Mira"), { ...(await opinionOf(key)), answer: "favourable", remarks: RECONSTRUCTED, answeredOn: day, answeredVia: "letter" }, day);
  }
  await step("belarus opinion EEAS", lapseOpinion, SYSTEM_ACTOR, await opinionOf("EEAS"), "2016-11-22");
}

function letter(): File {
  return pdfFile("endorsement-letter.pdf", {
    title: "Endorsement letter (demonstration)", language: "en",
    paragraphs: ["This is a demonstration file. It stands for the signed letter with which the ministry supported its request in 2016; the letter itself is not public.", RECONSTRUCTED],
  });
}
