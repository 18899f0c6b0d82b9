import { and, eq, ne } from "drizzle-orm";
import { save } from "@/db/save";
import { nationalLaws } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { changeLawInput } from "../schema";
import { lawEvent, loadLaw } from "./load-law";

/** Corrects what is said of a law: its names, its date, the wording its articles have. */
export const changeLaw = command({
  name: "law.change",
  input: changeLawInput,
  async run({ tx, actor }, { lawId, version, ...facts }) {
    demand(actor, "instrument.keep");
    const law = await loadLaw(tx, lawId);
    const [taken] = await tx.select({ id: nationalLaws.id }).from(nationalLaws).where(and(eq(nationalLaws.country, law.country), eq(nationalLaws.shortTitle, facts.shortTitle), ne(nationalLaws.id, lawId)));
    if (taken) refuseField("shortTitle", "nameTaken");
    await save(tx, nationalLaws, law, version, facts);
    return { output: { lawId }, events: [lawEvent("law.changed", law)] };
  },
});
