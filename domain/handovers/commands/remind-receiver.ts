import { and, eq, isNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { handoverAsks, links } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { remindReceiver as input } from "../schema";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";
import { factsOf } from "./receiver-mail";

/** Reminds the receiver once of an open message, by the same link. */
export const remindReceiver = command({
  name: "handover.remind",
  input,
  async run({ tx, actor, now }, { reference, handoverId, askId }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.ask_status", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    const [row] = await tx.select({ ask: handoverAsks, linkId: links.id }).from(handoverAsks).innerJoin(links, and(eq(links.subjectId, handoverAsks.id), isNull(links.usedAt), isNull(links.revokedAt))).where(and(eq(handoverAsks.id, askId), eq(handoverAsks.handoverId, handoverId)));
    const { ask, linkId } = found(row);
    if (ask.remindedOn || ask.answeredOn) refuse({ kind: "already_sent" });
    const remindedOn = dayOf(now);
    await tx.update(handoverAsks).set({ remindedOn }).where(eq(handoverAsks.id, askId));
    recordChanges(tx, changesOf({}, { remindedOn }));
    const { toName: name, toAddress: address, locale, kind, expiresOn, askedByName: by } = ask;
    return {
      output: { reference, handoverId }, events: [handoverEvent("handover.receiver_reminded", handover, { audience: "facility" })],
      mail: [{ template: kind === "items" ? "handover.reminder" as const : "handover.status_asked" as const, to: { address, name, locale }, actionId: action.id, linkId, facts: factsOf({ action, handover, kind, expiresOn, by }), onceKey: `handover.reminder ${askId}` }],
    };
  },
});
