import type postgres from "postgres";
import { askReceiver } from "@/domain/handovers/commands/ask-receiver";
import { answerByLink } from "@/domain/handovers/commands/answer-by-link";
import { answerItem } from "@/domain/handovers/commands/answer-item";
import { addContact } from "@/domain/handovers/commands/contacts";
import { freezeDossier } from "@/domain/handovers/commands/freeze-dossier";
import { acceptHandover } from "@/domain/handovers/commands/move-handover";
import { proposeHandover } from "@/domain/handovers/commands/propose-handover";
import { askStatus, statusByLink } from "@/domain/handovers/commands/status";
import { suggestHandover } from "@/domain/handovers/commands/suggest-handover";
import { findDossierDraft } from "@/domain/handovers/queries/find-dossier-draft";
import { linkActor } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { contentHashOf } from "@/server/handovers/dossier-archive";
import { printedDossier } from "@/server/handovers/printed";
import { linkToken } from "@/server/links";
import { closePress } from "@/server/print/press";
import { actor } from "../actors";
import { step } from "../steps";
import { RECONSTRUCTED } from "./words";

const RECEIVER = "Desk officer (demonstration)";
const CONTACT = { name: "Secretary of the working group (demonstration)", jobTitle: "Head of unit", organisationName: "Ministry of Internal Affairs of Belarus", email: "secretariat@example.org", phone: "", consentHow: "Mail of that day (demonstration)" };

/** To whom the results were handed over: suggested to one programme, as the record says, and to a second one of the demonstration up to its later word. */
export async function handBelarusOver(owner: postgres.Sql, reference: string): Promise<void> {
  const { handoverId: suggested } = await step("belarus handover", suggestHandover, actor("Mira"), { reference, programme: "MPF", ...TO_THE_MPF }, "2018-10-03");
  await step("belarus handover contact", addContact, actor("Mira"), { reference, handoverId: suggested, ...CONTACT, consentOn: "2018-10-03" }, "2018-10-03");
  const { handoverId } = await step("belarus second handover", suggestHandover, actor("Mira"), { reference, programme: "LABOUR", ...TO_LABOUR }, "2018-11-05");
  await step("belarus second handover contact", addContact, actor("Mira"), { reference, handoverId, ...CONTACT, consentOn: "2018-11-05" }, "2018-11-05");
  await step("belarus second handover proposed", proposeHandover, actor("Mira"), { reference, handoverId, version: 1 }, "2018-11-12");
  await answerItems(owner, { reference, handoverId, isAsked: await freezeAndAsk({ reference, handoverId }) });
}

/** The dossier takes a Chromium; where there is none nothing is frozen, and the answers are written down by the facility. */
async function freezeAndAsk(at: { reference: string; handoverId: string }): Promise<boolean> {
  const draft = await findDossierDraft(actor("Mira"), at.reference, at.handoverId);
  const contentHash = contentHashOf(draft!);
  const papers = await printedDossier(draft!, contentHash).finally(closePress);
  if (!papers.paperEn || !papers.paperFr) return false;
  await step("belarus dossier", freezeDossier, actor("Mira"), { ...at, contentHash, ...papers }, "2018-11-12");
  await step("belarus receiver asked", askReceiver, actor("Mira"), { ...at, receiverName: RECEIVER, receiverEmail: "labour-programme@example.org", locale: "en", message: RECONSTRUCTED }, "2018-11-13");
  return true;
}

async function answerItems(owner: postgres.Sql, { reference, handoverId, isAsked }: { reference: string; handoverId: string; isAsked: boolean }): Promise<void> {
  const items = await owner`select i.id, r.number as advice from handover_items i left join recommendations r on r.id = i.recommendation_id where i.handover_id = ${handoverId} order by r.number nulls last`;
  const receiver = linkActor(RECEIVER, "Labour administration programme (demonstration)");
  const token = async (kind: string) => linkToken((await owner`select l.id from links l join handover_asks k on k.id = l.subject_id where k.handover_id = ${handoverId} and k.kind = ${kind} order by l.made_at desc limit 1`)[0]!.id as string);
  for (const [index, { id: itemId, advice }] of items.entries()) {
    const given = { itemId, version: 1, ...(advice === DECLINED ? { answer: "declined", reason: `Another programme pays for it already. ${RECONSTRUCTED}` } : { answer: "accepted", reason: "" }) };
    if (isAsked) await step(`belarus receiver answers ${index}`, answerByLink, receiver, { ...given, token: await token("items"), name: RECEIVER }, "2018-11-20");
    else await step(`belarus answer recorded ${index}`, answerItem, actor("Mira"), { ...given, reference, handoverId, answeredOn: "2018-11-20" }, "2018-11-20");
  }
  await step("belarus second handover accepted", acceptHandover, actor("Mira"), { reference, handoverId, version: 2 }, "2018-11-26");
  if (!isAsked) return;
  await step("belarus receiver asked after 90 days", askStatus, SYSTEM_ACTOR, { reference, handoverId, days: 90 }, "2019-02-24");
  for (const [index, { id: itemId, advice }] of items.entries()) {
    if (advice !== DECLINED) await step(`belarus receiver tells ${index}`, statusByLink, receiver, { token: await token("status"), itemId, version: 2, status: advice ? "in_progress" : "done", statusNote: RECONSTRUCTED, name: RECEIVER }, "2019-03-01");
  }
}

// The record names no lead body of a Member State: proposing the handover will ask for one.
const TO_THE_MPF = {
  purposeEn: `Help to write the national migration strategy on the basis of the results. The record says "could be": suggested, never confirmed. ${RECONSTRUCTED}`,
  purposeFr: "Aider à rédiger la stratégie nationale sur les migrations à partir des acquis de l’Action. Le document public parle d’une possibilité, jamais confirmée.",
  field_partnershipFrame: "mp-BLR", recommendations: ["1", "3", "4", "5"], outputs: ["3"],
};

const DECLINED = 3;
const TO_LABOUR = {
  purposeEn: "A second receiver, made up for the demonstration: it shows the dossier, the answers item by item, and what the programme told later. Nothing of it is in the public record.",
  purposeFr: "Un second programme, inventé pour la démonstration\u00a0: il montre le dossier, les réponses élément par élément et ce que le programme a dit plus tard. Rien de cela ne figure dans le document public.",
  field_beneficiary: "Ministry of Labour and Social Protection", field_support: "advice", recommendations: ["1", "3"], outputs: ["1"],
};
