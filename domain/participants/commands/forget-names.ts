import { loadAction } from "@/domain/actions/commands/load-action";
import { changesOf, recordChanges } from "@/db/save";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { forgetNamesInput } from "../schema";
import { deleteNames } from "./write-participants";

/** Deletes the names whose last day has passed, of participants and of who was at the presentation; who came is still counted. */
export const forgetNames = command({
  name: "participant.forget",
  input: forgetNamesInput,
  async run({ tx, actor, now }, { reference }) {
    const action = await loadAction(tx, reference);
    demand(actor, "participant.forget", action.facts);
    const count = await deleteNames(tx, action.id, dayOf(now));
    if (count === 0) refuse({ kind: "already_sent" });
    recordChanges(tx, changesOf({ names: count }, { names: 0 }));
    return { output: { reference }, events: [{ type: "participants.forgotten", subject: { table: "actions", id: action.id }, actionId: action.id, facts: { count }, audience: "facility" }] };
  },
});
