import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { draftingAsks, draftingTexts, draftingWords } from "@/db/schema";
import { refusePast } from "@/domain/actions/commands/refuse-future";
import { makeLink, revokeLinks } from "@/domain/links/commands/make-link";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, type Mail } from "@/server/command";
import { DRAFTING_LIFECYCLE } from "../lifecycle";
import { askPositionsInput } from "../schema";
import { askingMail } from "./asking-mail";
import { loadText, textEvent } from "./load-text";
import { whomToAsk } from "./whom-to-ask";

/** Opens a round: the words stand still, and every institution at the table is asked what it says of them by a day. */
export const askPositions = command({
  name: "drafting.ask",
  input: askPositionsInput,
  async run({ tx, actor, now }, { reference, number, version, dueOn, message }) {
    const { action, text } = await loadText(tx, { actor, permission: "drafting.write", reference, number, move: "askPositions" });
    const { asked, locale } = await whomToAsk(tx, action, text);
    const met = { paragraphsWritten: text.rows.length > 0, somebodyToAsk: asked.some(({ way }) => way !== "none") };
    const state = demandMove(DRAFTING_LIFECYCLE, "ask", { state: text.state, met, missing: (need) => (need === "somebodyToAsk" ? { href: `/actions/${reference}/group` } : undefined) });
    refusePast("dueOn", dueOn, { now, countries: action.facts.countries });
    const round = text.round + 1;
    await save(tx, draftingTexts, text, version, { state, round, dueOn, message, remindedOn: null });
    await tx.update(draftingWords).set({ round }).where(and(inArray(draftingWords.id, text.rows.map(({ words }) => words.id)), isNull(draftingWords.round)));
    await closeEarlierLinks(tx, text.id, now);
    const mail: Mail[] = [];
    for (const { member, ...institution } of asked) {
      const id = crypto.randomUUID();
      await tx.insert(draftingAsks).values({ id, textId: text.id, actionId: action.id, round, ...institution, memberId: member?.id ?? null, personName: member?.name ?? null, askedOn: dayOf(now) });
      const linkId = member && (await makeLink(tx, { purpose: "drafting", subjectId: id, actionId: action.id, organisationId: institution.organisationId, toAddress: member.address, madeByName: actor.personName, now, expiresOn: dueOn }));
      if (institution.way !== "none") mail.push(askingMail("drafting.asked", action, { ...text, message }, { told: { ...institution, ...(member && linkId ? { address: { ...member, linkId } } : {}) }, count: text.rows.length, dueOn, by: actor.personName, locale }));
    }
    return { output: { reference, number }, events: [textEvent("drafting.asked", { ...text, state }, { facts: { inRound: round, dueOn, institutions: new Set(asked.filter(({ way }) => way !== "none").map(({ organisationId }) => organisationId)).size } })], mail };
  },
});

/** Links of earlier rounds open nothing any more. */
async function closeEarlierLinks(tx: Tx, textId: string, now: Date): Promise<void> {
  for (const { id } of await tx.select({ id: draftingAsks.id }).from(draftingAsks).where(eq(draftingAsks.textId, textId))) await revokeLinks(tx, id, now);
}
