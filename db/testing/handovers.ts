import { addContact } from "@/domain/handovers/commands/contacts";
import { answerItem } from "@/domain/handovers/commands/answer-item";
import { askReceiver } from "@/domain/handovers/commands/ask-receiver";
import { freezeDossier } from "@/domain/handovers/commands/freeze-dossier";
import { acceptHandover } from "@/domain/handovers/commands/move-handover";
import { proposeHandover } from "@/domain/handovers/commands/propose-handover";
import { askStatus } from "@/domain/handovers/commands/status";
import { suggestHandover } from "@/domain/handovers/commands/suggest-handover";
import { findDossierDraft } from "@/domain/handovers/queries/find-dossier-draft";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { contentHashOf } from "@/server/handovers/dossier-archive";
import { asOwner, done, pdf } from "./cases";
import type { People } from "./people";

/** Programmes that carry on; nothing has been suggested to the last one. */
export const PROGRAMMES = ["TALKING", "ASKED", "TAKEN", "FREE"] as const;

/** Handovers of an Action: suggested with a contact, proposed with its item answered and its receiver asked, and accepted with its receiver asked how far it is. */
export async function handedOver(p: People, reference: string): Promise<void> {
  for (const programme of PROGRAMMES.slice(0, 3)) {
    const { handoverId } = await done(suggestHandover, p.mira, { reference, programme, purposeEn: "Carry on", outputs: [1] });
    if (programme === "TALKING") await done(addContact, p.mira, { reference, handoverId, name: "Ivan Petrov", organisationName: "The ministry", phone: "1", consentOn: "2018-10-01", consentHow: "Mail" });
    if (programme === "TALKING") continue;
    await done(proposeHandover, p.mira, { reference, handoverId, version: 1 });
    await done(freezeDossier, p.mira, { reference, handoverId, contentHash: contentHashOf((await findDossierDraft(p.mira, reference, handoverId))!), paperEn: pdf(), paperFr: pdf() });
    await done(askReceiver, p.mira, { reference, handoverId, receiverName: "Rasa", receiverEmail: "rasa@programme.example", locale: "en" });
    const itemId = await asOwner(async (sql) => (await sql`select id from handover_items where handover_id = ${handoverId}`)[0]!.id as string);
    await done(answerItem, p.mira, { reference, handoverId, itemId, version: 1, answer: "accepted" });
    if (programme !== "TAKEN") continue;
    await done(acceptHandover, p.mira, { reference, handoverId, version: 2 });
    await done(askStatus, SYSTEM_ACTOR, { reference, handoverId, days: 180 });
  }
}
