import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { instruments } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { addInstrumentInput } from "../schema";
import { demandArticles, instrumentEvent } from "./load-instrument";
import { writeArticles } from "./write-articles";

/** Adds a convention or another instrument with its articles, so that national law can be compared with it. */
export const addInstrument = command({
  name: "instrument.add",
  input: addInstrumentInput,
  async run({ tx, actor }, { articles, ...facts }) {
    demand(actor, "instrument.keep");
    const listed = demandArticles(articles);
    const [taken] = await tx.select({ id: instruments.id }).from(instruments).where(eq(instruments.code, facts.code));
    if (taken) refuseField("code", "codeTaken");
    const instrument = { ...facts, id: crypto.randomUUID() };
    await tx.insert(instruments).values(instrument);
    recordChanges(tx, changesOf({}, facts));
    await writeArticles(tx, instrument.id, listed);
    return { output: { code: facts.code }, events: [instrumentEvent("instrument.added", instrument)] };
  },
});
