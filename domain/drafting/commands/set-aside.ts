import { save } from "@/db/save";
import { draftingTexts } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { DRAFTING_LIFECYCLE } from "../lifecycle";
import { setAsideInput } from "../schema";
import { loadText, textEvent } from "./load-text";

/** Gives a text up with a reason; what was said of it stays on record. */
export const setAside = command({
  name: "drafting.set_aside",
  input: setAsideInput,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.write", reference, number, move: "setAside" });
    const state = demandMove(DRAFTING_LIFECYCLE, text.state === "preparing" ? "discard" : "setAside", { state: text.state });
    await save(tx, draftingTexts, text, version, { state, setAsideReason: reason });
    return { output: { reference, number }, events: [textEvent("drafting.set_aside", { ...text, state }, { reason })] };
  },
});
