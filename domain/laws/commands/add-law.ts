import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { nationalLaws } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { addLawInput } from "../schema";
import { lawEvent, writeLawArticles } from "./load-law";

/** Adds a law of a country, with its articles when they are at hand. */
export const addLaw = command({
  name: "law.add",
  input: addLawInput,
  async run({ tx, actor }, { articles, ...facts }) {
    demand(actor, "instrument.keep");
    const [taken] = await tx.select({ id: nationalLaws.id }).from(nationalLaws).where(and(eq(nationalLaws.country, facts.country), eq(nationalLaws.shortTitle, facts.shortTitle)));
    if (taken) refuseField("shortTitle", "nameTaken");
    const law = { ...facts, id: crypto.randomUUID() };
    await tx.insert(nationalLaws).values(law);
    recordChanges(tx, changesOf({}, facts));
    if (articles) await writeLawArticles(tx, law.id, articles);
    return { output: { lawId: law.id }, events: [lawEvent("law.added", law)] };
  },
});
