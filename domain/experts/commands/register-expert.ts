import { changesOf, recordChanges } from "@/db/save";
import { experts } from "@/db/schema";
import { command, demand } from "@/server/command";
import { register } from "../schema";

/** Adds an expert to the roster. */
export const registerExpert = command({
  name: "expert.register",
  input: register,
  async run({ tx, actor }, input) {
    demand(actor, "expert.register");
    const id = crypto.randomUUID();
    await tx.insert(experts).values({ ...input, id });
    recordChanges(tx, changesOf({}, input));
    return { output: { id }, events: [{ type: "expert.registered", subject: { table: "experts", id }, facts: { name: input.fullName, country: input.country }, audience: "facility" }] };
  },
});
