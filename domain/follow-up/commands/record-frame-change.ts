import { and, eq, notInArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { actionCountries, actions, frameChanges } from "@/db/schema";
import { COUNTRIES } from "@/domain/countries/list";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, type CommandEvent } from "@/server/command";
import { recordFrameChange as input } from "../schema";

/** Records that the political frame of a country changed: every Action still running or followed there carries the question from then on. */
export const recordFrameChange = command({
  name: "frame.change",
  input,
  async run({ tx, actor }, { reference, ...facts }) {
    demand(actor, "action.register");
    if (!COUNTRIES.some(({ iso3 }) => iso3 === facts.country)) refuseField("country", "unknownCountry");
    const change = { ...facts, id: crypto.randomUUID() };
    await tx.insert(frameChanges).values(change);
    recordChanges(tx, changesOf({}, facts));
    const touched = await openActions(tx, facts.country);
    const event = (actionId: string | null): CommandEvent => ({
      type: "frame.changed", subject: { table: "frame_changes", id: change.id }, actionId, audience: "delegation",
      facts: { country: facts.country, title: facts.textEn, since: facts.changedOn },
    });
    return { output: { reference: reference ?? null, actions: touched.length }, events: [event(null), ...touched.map(({ id }) => event(id))] };
  },
});

function openActions(tx: Tx, country: string) {
  return tx.select({ id: actions.id }).from(actions).innerJoin(actionCountries, eq(actionCountries.actionId, actions.id))
    .where(and(eq(actionCountries.country, country), notInArray(actions.stage, ["closed", "closed_early", "cancelled"])));
}
