import { sql } from "drizzle-orm";
import { usualDurations } from "@/db/schema";
import { changesOf, recordChanges } from "@/db/save";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { programmeDay } from "../opinion-clock";
import { changedDurations } from "@/db/usual-durations";
import { countDurationsInput } from "../schema";

/** Counts again how long requests usually take; refuses when nothing has changed since. */
export const countDurations = command({
  name: "durations.count",
  input: countDurationsInput,
  async run({ tx, actor, now }) {
    demand(actor, "duration.count");
    const countedOn = programmeDay(now);
    const changed = await changedDurations(tx, countedOn);
    if (changed.length === 0) refuse({ kind: "already_sent" });
    await tx.insert(usualDurations).values(changed.map((one) => ({ ...one, countedOn })))
      .onConflictDoUpdate({ target: usualDurations.span, set: { medianDays: sql`excluded.median_days`, cases: sql`excluded.cases`, countedOn: sql`excluded.counted_on` } });
    recordChanges(tx, changesOf({}, Object.fromEntries(changed.map(({ span, medianDays, cases }) => [span, `${medianDays} / ${cases}`]))));
    return { output: { spans: changed.length }, events: [{ type: "durations.counted", subject: { table: "usual_durations", id: countedOn }, audience: "facility" }] };
  },
});
