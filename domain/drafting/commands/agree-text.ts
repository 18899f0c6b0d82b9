import { desc, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { draftingRulings, draftingTexts } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { DRAFTING_LIFECYCLE } from "../lifecycle";
import { textAt } from "../schema";
import { loadText, textEvent } from "./load-text";

/** Closes the text: every paragraph was ruled on as it stands, and the record of who agreed to what is final. */
export const agreeText = command({
  name: "drafting.agree",
  input: textAt,
  async run({ tx, actor, now }, { reference, number, version }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.write", reference, number, move: "agreeText" });
    const rulings = await tx.select().from(draftingRulings).where(eq(draftingRulings.textId, text.id)).orderBy(desc(draftingRulings.ruledAt));
    const last = text.rows.map(({ id, words }) => rulings.find((one) => one.paragraphId === id && one.words === words.number)?.ruling);
    const met = { everyParagraphRuled: last.every((ruling) => ruling === "adopted" || ruling === "left_out"), somethingAdopted: last.includes("adopted") };
    const state = demandMove(DRAFTING_LIFECYCLE, "agree", { state: text.state, met });
    await save(tx, draftingTexts, text, version, { state, agreedOn: dayOf(now) });
    return { output: { reference, number }, events: [textEvent("drafting.agreed", { ...text, state }, { facts: { inRound: text.round } })] };
  },
});
