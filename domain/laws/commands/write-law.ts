import { save } from "@/db/save";
import { nationalLaws } from "@/db/schema";
import { command, demand } from "@/server/command";
import { writeLawInput } from "../schema";
import { lawEvent, loadLaw, writeLawArticles } from "./load-law";

/** Writes the articles of a law, from its text or from a list. */
export const writeLaw = command({
  name: "law.write",
  input: writeLawInput,
  async run({ tx, actor }, { lawId, version, articles }) {
    demand(actor, "instrument.keep");
    const law = await loadLaw(tx, lawId);
    await save(tx, nationalLaws, law, version, {});
    await writeLawArticles(tx, lawId, articles);
    return { output: { lawId }, events: [lawEvent("law.written", law)] };
  },
});
