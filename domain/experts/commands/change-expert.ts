import { readExpertLists } from "@/db/expert-lists";
import { save } from "@/db/save";
import { experts } from "@/db/schema";
import { command, demand } from "@/server/command";
import { readLists } from "../profile";
import { change } from "../schema";
import { keepCv } from "./keep-cv";
import { factsOf, loadExpert } from "./load-expert";
import { writeLists } from "./write-lists";

/** Corrects what the roster says of an expert. */
export const changeExpert = command({
  name: "expert.change",
  input: change,
  async run({ tx, actor, now }, { expertId, version, ...input }) {
    demand(actor, "expert.register");
    const expert = await loadExpert(tx, expertId);
    const lists = readLists(input);
    const cv = input.file ? await keepCv(tx, { actor, now, expertId, file: input.file }) : {};
    await save(tx, experts, expert, version, { ...factsOf(input), note: input.note, ...cv });
    await writeLists(tx, expertId, lists, await readExpertLists(tx, expertId));
    return { output: { expertId }, events: [{ type: "expert.changed", subject: { table: "experts", id: expertId }, facts: { name: input.fullName }, audience: "facility" }] };
  },
});
