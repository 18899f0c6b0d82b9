import { actionPublishedDates, actions, actionSources } from "@/db/schema";
import { save } from "@/db/save";
import { command, demand } from "@/server/command";
import { describeAction as input } from "../past-action";
import { searchTextOf } from "../search-text";
import { loadAction } from "./load-action";

/** Adds what public pages say of an Action: its summary, its label, notes, sources, and dates that may contradict our own. */
export const describeAction = command({
  name: "action.describe",
  input,
  async run({ tx, actor }, { reference, version, sources, publishedDates, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.edit", action.facts);
    const searchText = searchTextOf({ ...action, ...facts, authorities: action.authorityNames.split("; ") });
    await save(tx, actions, action, version, { ...facts, searchText });
    if (sources.length > 0) await tx.insert(actionSources).values(sources.map((url, index) => ({ id: crypto.randomUUID(), actionId: action.id, url, isMain: index === 0 })));
    if (publishedDates.length > 0) await tx.insert(actionPublishedDates).values(publishedDates.map((date) => ({ id: crypto.randomUUID(), actionId: action.id, ...date })));
    return { output: { reference }, events: [{ type: "action.edited", subject: { table: "actions", id: action.id }, actionId: action.id, facts: { sources: sources.length }, audience: "delegation" }] };
  },
});
