import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { contextFigures } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { command, demand } from "@/server/command";
import { recordFigure as input } from "../schema";

/** Records a figure on the context of the Action, with its source, as a numbered footnote. */
export const recordFigure = command({
  name: "figure.record",
  input,
  async run({ tx, actor }, { reference, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "figure.record", action.facts);
    await lockAction(tx, action.id);
    const [last] = await tx.select({ number: max(contextFigures.number) }).from(contextFigures).where(eq(contextFigures.actionId, action.id));
    const figure = { ...facts, id: crypto.randomUUID(), actionId: action.id, number: (last?.number ?? 0) + 1 };
    await tx.insert(contextFigures).values(figure);
    recordChanges(tx, changesOf({}, facts));
    return {
      output: { reference, number: figure.number },
      events: [{ type: "figure.recorded", subject: { table: "context_figures", id: figure.id }, actionId: action.id, facts: { number: figure.number, title: facts.textEn }, audience: "authority" }],
    };
  },
});
