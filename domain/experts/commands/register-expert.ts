import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { experts } from "@/db/schema";
import { command, demand } from "@/server/command";
import { readLists } from "../profile";
import { register } from "../schema";
import { keepCv } from "./keep-cv";
import { factsOf } from "./load-expert";
import { writeLists } from "./write-lists";

/** Adds an expert to the roster. */
export const registerExpert = command({
  name: "expert.register",
  input: register,
  async run({ tx, actor, now }, input) {
    demand(actor, "expert.register");
    const id = crypto.randomUUID();
    const facts = { ...factsOf(input), note: input.note };
    const lists = readLists(input);
    await tx.insert(experts).values({ ...facts, id });
    recordChanges(tx, changesOf({}, facts));
    await writeLists(tx, id, lists);
    if (input.file) await tx.update(experts).set(await keepCv(tx, { actor, now, expertId: id, file: input.file })).where(eq(experts.id, id));
    return { output: { id }, events: [{ type: "expert.registered", subject: { table: "experts", id }, facts: { name: input.fullName, country: input.country }, audience: "facility" }] };
  },
});
