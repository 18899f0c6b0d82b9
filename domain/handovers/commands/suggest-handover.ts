import { and, eq, or } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { handoverItems, handovers, programmes } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { suggestHandover as input } from "../schema";
import { askedFields } from "./asked-fields";
import { findItems } from "./find-items";
import { handoverEvent } from "./handover-event";

/** Suggests another programme to carry on, and why. What it would take over may be chosen at once or later. */
export const suggestHandover = command({
  name: "handover.suggest",
  input,
  async run({ tx, actor, now }, { reference, programme: named, recommendations, outputs, purposeEn, purposeFr, ...form }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const programme = (await findProgramme(tx, named)) ?? refuseField("programme", "choose");
    const items = await findItems(tx, action.id, { recommendations, outputs });
    const facts = { purposeEn, purposeFr, fields: askedFields(programme.requiredFields, form, { known: {}, countries: action.facts.countries }) };
    const handover = { ...facts, id: crypto.randomUUID(), actionId: action.id, programmeId: programme.id, suggestedOn: dayOf(now) };
    await tx.insert(handovers).values(handover);
    if (items.length > 0) await tx.insert(handoverItems).values(items.map((item) => ({ id: crypto.randomUUID(), handoverId: handover.id, actionId: action.id, ...item })));
    recordChanges(tx, changesOf({}, facts));
    return {
      output: { reference, handoverId: handover.id },
      events: [handoverEvent("handover.suggested", { ...handover, programme: programme.nameEn }, { facts: { items: items.length } })],
    };
  },
});

/** A programme other than the one this installation runs, by code or id. */
async function findProgramme(tx: Tx, named: string) {
  const byId = z.uuid().safeParse(named).success;
  const [row] = await tx.select().from(programmes).where(and(eq(programmes.isOurs, false), or(eq(programmes.code, named), byId ? eq(programmes.id, named) : undefined)));
  return row;
}
