import { and, desc, eq } from "drizzle-orm";
import { handoverAsks, handoverItems } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { changesOf, recordChanges } from "@/db/save";
import { ITEM_STATES } from "../handover";
import { recordStatus as recordInput, statusByLink as linkInput, statusDue } from "../schema";
import { handoverEvent } from "./handover-event";
import { loadAsked, spendAsk } from "./load-asked";
import { loadHandover } from "./load-handover";
import { tellLead, writeReceiverAsk } from "./receiver-mail";
import { writeStatus } from "./write-answer";

/** Asks the receiver, on a day that its programme's data name, how far it is with what it took: whoever was asked last, by a link of its own. */
export const askStatus = command({
  name: "handover.ask_status",
  input: statusDue,
  async run({ tx, actor, now }, { reference, handoverId, days }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.ask_status", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    if (!ITEM_STATES.status.some((state) => state === handover.state)) refuse({ kind: "wrong_stage", noun: "handovers", state: handover.state, move: "status" });
    const [last] = await tx.select().from(handoverAsks).where(eq(handoverAsks.handoverId, handoverId)).orderBy(desc(handoverAsks.askedOn), desc(handoverAsks.kind)).limit(1);
    const { toName: name, toAddress: address, locale, askedByName } = found(last);
    const mail = await writeReceiverAsk(tx, { action, handover, kind: "status", receiver: { name, address, locale }, message: null, days, now, askedByName });
    recordChanges(tx, changesOf({}, { receiver: name }));
    return { output: { reference, handoverId, days }, events: [handoverEvent("handover.status_asked", handover, { facts: { days }, audience: "facility" })], mail: [mail] };
  },
});

/** The receiver says by its link how far it is with one item; with the last of them the link is spent. */
export const statusByLink = command({
  name: "handover.status_by_link",
  input: linkInput,
  async run({ tx, actor, now }, { token, itemId, version, status, statusNote, name }) {
    demand(actor, "handover.answer");
    const { linkId, ask, action, handover, item } = await loadAsked(tx, { token, itemId, kind: "status", now });
    const event = await writeStatus(tx, { handover, item, version, status, statusNote, statusOn: dayOf(now), statusByName: name });
    const taken = await tx.select({ id: handoverItems.id, statusOn: handoverItems.statusOn }).from(handoverItems).where(and(eq(handoverItems.handoverId, handover.id), eq(handoverItems.answer, "accepted")));
    if (taken.every(({ statusOn }) => statusOn !== null && statusOn >= ask.askedOn)) await spendAsk(tx, { linkId, askId: ask.id, now });
    return { output: { itemId }, events: [event], mail: [await tellLead(tx, "handover.status_told", { action, handover, more: { by: name }, onceKey: `handover.status_told ${ask.id}` })] };
  },
});

/** Records how far the receiver is with one item, as it told the facility otherwise. */
export const recordStatus = command({
  name: "handover.record_status",
  input: recordInput,
  async run({ tx, actor, now }, { reference, handoverId, itemId, version, status, statusNote }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    const item = found(handover.items.find(({ id }) => id === itemId));
    return { output: { reference, handoverId }, events: [await writeStatus(tx, { handover, item, version, status, statusNote, statusOn: dayOf(now), statusByName: actor.personName })] };
  },
});
