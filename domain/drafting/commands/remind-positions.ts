import { and, eq, isNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { draftingAsks, draftingPositions, draftingTexts, links } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { remindInput } from "../schema";
import { awaitedFrom } from "../text";
import { askingMail } from "./asking-mail";
import { demandState, loadText, textEvent } from "./load-text";
import { whomToAsk } from "./whom-to-ask";

/** Reminds, at most once a day, those whose institution has not said something of every paragraph; members get the link they have. */
export const remindPositions = command({
  name: "drafting.remind",
  input: remindInput,
  async run({ tx, actor, now }, { reference, number }) {
    const { action, text } = await loadText(tx, { actor, permission: "drafting.remind", reference, number, move: "remind" });
    demandState(text, ["open"], "remind");
    if (text.remindedOn === dayOf(now)) refuse({ kind: "already_sent" });
    const given = await tx.select().from(draftingPositions).where(eq(draftingPositions.textId, text.id));
    const rows = text.rows.map(({ id, words }) => ({ words, positions: given.filter(({ paragraphId }) => paragraphId === id) }));
    const asks = await tx.select({ organisationId: draftingAsks.organisationId, organisationName: draftingAsks.organisationName, way: draftingAsks.way, name: draftingAsks.personName, linkId: links.id, address: links.toAddress })
      .from(draftingAsks).leftJoin(links, and(eq(links.subjectId, draftingAsks.id), eq(links.purpose, "drafting"), isNull(links.revokedAt))).where(and(eq(draftingAsks.textId, text.id), eq(draftingAsks.round, text.round)));
    const late = asks.map((ask) => ({ ...ask, count: awaitedFrom(rows as never, ask.organisationId).length })).filter(({ count, way, linkId }) => count > 0 && (way === "account" || linkId !== null));
    if (late.length === 0) refuse({ kind: "already_sent" });
    await tx.update(draftingTexts).set({ remindedOn: dayOf(now) }).where(eq(draftingTexts.id, text.id));
    recordChanges(tx, changesOf({ remindedOn: text.remindedOn }, { remindedOn: dayOf(now) }));
    const { locale } = await whomToAsk(tx, action, text);
    const mail = late.map(({ organisationId, organisationName, name, linkId, address, count }) =>
      askingMail("drafting.reminder", action, text, { told: { organisationId, organisationName, ...(linkId && address ? { address: { name: name ?? organisationName, address, linkId } } : {}) }, count, dueOn: text.dueOn!, by: actor.personName, locale }));
    return { output: { reference, number }, events: [textEvent("drafting.reminded", text, { facts: { institutions: new Set(late.map(({ organisationId }) => organisationId)).size }, audience: "facility" })], mail };
  },
});
