import { eq } from "drizzle-orm";
import { actionLinks, actions } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { link } from "../schema";
import { loadAction } from "./load-action";

/** Records that this Action follows, continues, scales up or is inspired by another. Both histories show it. */
export const recordLink = command({
  name: "action.link",
  input: link,
  async run({ tx, actor }, { reference, toReference, type, note }) {
    const from = await loadAction(tx, reference);
    demand(actor, "action.link", from.facts);
    const [other] = await tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, toReference));
    const to = other && other.id !== from.id ? other : refuseField("toReference", "choose");
    const id = crypto.randomUUID();
    await tx.insert(actionLinks).values({ id, fromActionId: from.id, toActionId: to.id, type, note });
    const facts = { type, from: reference, to: toReference };
    return {
      output: { reference },
      events: [
        { type: "action.linked", subject: { table: "action_links", id }, actionId: from.id, facts, audience: "delegation" },
        { type: "action.linked", subject: { table: "action_links", id }, actionId: to.id, facts, audience: "delegation" },
      ],
    };
  },
});
