import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { actionCountries, countryHolds } from "@/db/schema";
import { pauseCheckIns } from "@/domain/follow-up/commands/pause-check-ins";
import { dayOf, type PartialDate } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { resumeCountry as input } from "../schema";
import { eventsOf } from "./hold-events";

/** Takes everything with a country up again together. Days on hold do not count: links, opinions and check-ins have as many days more. */
export const resumeCountry = command({
  name: "country.resume",
  input,
  async run({ tx, actor, now }, { holdId, note }) {
    demand(actor, "country.hold");
    const [row] = await tx.select().from(countryHolds).where(eq(countryHolds.id, holdId)).for("update");
    const hold = found(row);
    if (hold.resumedOn) refuse({ kind: "already_sent" });
    const resumed = { resumedOn: dayOf(now), resumedByName: actor.personName, resumeNote: note };
    await tx.update(countryHolds).set(resumed).where(eq(countryHolds.id, holdId));
    await giveDaysBack(tx, { country: hold.country, since: hold.since, resumedOn: resumed.resumedOn });
    recordChanges(tx, changesOf({}, { resumedOn: resumed.resumedOn }));
    return { output: { country: hold.country }, events: await eventsOf(tx, "country.resumed", hold, note) };
  },
});

async function giveDaysBack(tx: Tx, { country, since, resumedOn }: { country: string; since: PartialDate; resumedOn: PartialDate }): Promise<void> {
  const held = await tx.select({ id: actionCountries.actionId }).from(actionCountries).where(eq(actionCountries.country, country));
  for (const { id } of held) await pauseCheckIns(tx, id, { since, resumedOn });
  // What was asked while it was on hold waits only since then.
  const later = (day: ReturnType<typeof sql>, from: ReturnType<typeof sql>) => sql`to_char(${day}::date + (${resumedOn}::date - greatest(${since}, ${from})::date), 'YYYY-MM-DD')`;
  const inCountry = (actionId: ReturnType<typeof sql>) => sql`${actionId} in (select p.action_id from action_countries p where p.country = ${country})`;
  const ofRequests = (requestId: ReturnType<typeof sql>) => sql`${requestId} in (select r.id from requests r where r.country = ${country})`;
  const madeOn = sql`to_char(l.made_at at time zone 'UTC', 'YYYY-MM-DD')`;
  // Links to check-ins have had their days by now.
  await tx.execute(sql`update links l set expires_on = ${later(sql`l.expires_on`, madeOn)} where l.used_at is null and l.revoked_at is null and l.expires_on >= ${since} and (${inCountry(sql`l.action_id`)} or ${ofRequests(sql`l.request_id`)})
    and not exists (select from update_asks u where u.id = l.subject_id and u.check_in_id is not null)`);
  await tx.execute(sql`update handover_asks k set expires_on = ${later(sql`k.expires_on`, sql`k.asked_on`)} where k.answered_on is null and k.expires_on >= ${since} and ${inCountry(sql`k.action_id`)}`);
  await tx.execute(sql`update update_ask_items i set expires_on = ${later(sql`i.expires_on`, sql`i.asked_on`)} where i.answered_on is null and i.expires_on >= ${since} and ${inCountry(sql`i.action_id`)}`);
  await tx.execute(sql`update opinions o set due_on = ${later(sql`o.due_on`, sql`o.asked_on`)} where o.state = 'asked' and o.due_on >= ${since} and ${ofRequests(sql`o.request_id`)}`);
}
