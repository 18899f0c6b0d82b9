import { and, eq, isNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { countryHolds } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { findCountry } from "../list";
import { holdCountry as input } from "../schema";
import { eventsOf } from "./hold-events";

/** Puts everything with a country on hold together, and says what must happen to resume: nobody is reminded, no link answers, its authorities write nothing. */
export const holdCountry = command({
  name: "country.hold",
  input,
  async run({ tx, actor, now }, { country, reason, toResume }) {
    demand(actor, "country.hold");
    if (!findCountry(country)) refuseField("country", "unknownCountry");
    const [open] = await tx.select({ id: countryHolds.id }).from(countryHolds).where(and(eq(countryHolds.country, country), isNull(countryHolds.resumedOn)));
    if (open) refuse({ kind: "already_sent" });
    const hold = { id: crypto.randomUUID(), country, since: dayOf(now), reason, toResume, decidedByName: actor.personName };
    await tx.insert(countryHolds).values(hold);
    recordChanges(tx, changesOf({}, { toResume }));
    return { output: { country }, events: await eventsOf(tx, "country.held", hold, reason) };
  },
});
