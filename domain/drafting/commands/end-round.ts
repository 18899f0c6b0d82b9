import { save } from "@/db/save";
import { draftingTexts } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { DRAFTING_LIFECYCLE } from "../lifecycle";
import { textAt } from "../schema";
import { loadText, textEvent } from "./load-text";

/** Ends a round: nobody can answer any more, and whoever has not answered has said nothing. */
export const endRound = command({
  name: "drafting.end_round",
  input: textAt,
  async run({ tx, actor }, { reference, number, version }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.write", reference, number, move: "endRound" });
    const state = demandMove(DRAFTING_LIFECYCLE, "endRound", { state: text.state });
    await save(tx, draftingTexts, text, version, { state });
    return { output: { reference, number }, events: [textEvent("drafting.round_ended", { ...text, state }, { facts: { inRound: text.round } })] };
  },
});
