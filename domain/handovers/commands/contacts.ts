import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges, save } from "@/db/save";
import { handoverContacts } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { addContact as addInput, withdrawContact as withdrawInput } from "../schema";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";

/** Names somebody whom the receiver may contact, with the consent they gave. */
export const addContact = command({
  name: "handover.add_contact",
  input: addInput,
  async run({ tx, actor, now }, { reference, handoverId, ...contact }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    if (!contact.email && !contact.phone) refuseField("email", "required");
    if (contact.consentOn > dayOf(now)) refuseField("consentOn", "future");
    await tx.insert(handoverContacts).values({ ...contact, id: crypto.randomUUID(), handoverId, actionId: action.id });
    // Names and addresses stay out of the history, which outlives consent.
    recordChanges(tx, changesOf({}, { consentOn: contact.consentOn, organisationName: contact.organisationName }));
    return { output: { reference, handoverId }, events: [handoverEvent("handover.contact_added", handover, { audience: "facility" })] };
  },
});

/** Records that somebody took their consent back: they are in no later dossier, and those that name them are no longer given out. */
export const withdrawContact = command({
  name: "handover.withdraw_contact",
  input: withdrawInput,
  async run({ tx, actor, now }, { reference, handoverId, contactId, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    const [row] = await tx.select().from(handoverContacts).where(and(eq(handoverContacts.id, contactId), eq(handoverContacts.handoverId, handoverId)));
    const contact = found(row);
    if (contact.withdrawnOn) refuse({ kind: "already_sent" });
    await save(tx, handoverContacts, contact, version, { withdrawnOn: dayOf(now) });
    return { output: { reference, handoverId }, events: [handoverEvent("handover.contact_withdrawn", handover, { audience: "facility" })] };
  },
});
