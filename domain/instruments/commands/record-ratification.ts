import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges, save } from "@/db/save";
import { ratifications } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { DATED_RATIFICATIONS } from "../lists";
import { recordRatificationInput } from "../schema";
import { instrumentEvent, loadInstrument } from "./load-instrument";

/** Records where a country stands with an instrument: by which source, and as of which day. */
export const recordRatification = command({
  name: "ratification.record",
  input: recordRatificationInput,
  async run({ tx, actor, now }, { code, country, version, ...facts }) {
    demand(actor, "instrument.keep");
    const instrument = await loadInstrument(tx, code);
    const isDated = DATED_RATIFICATIONS.some((state) => state === facts.state);
    if (isDated && !facts.on) refuseField("on", "required");
    if (facts.asOf > dayOf(now)) refuseField("asOf", "future");
    if (facts.on && facts.on.slice(0, facts.asOf.length) > facts.asOf) refuseField("asOf", "later");
    const patch = { ...facts, on: isDated ? facts.on : null };
    const [known] = await tx.select().from(ratifications).where(and(eq(ratifications.instrumentId, instrument.id), eq(ratifications.country, country)));
    if (known) await save(tx, ratifications, known, version ?? 0, patch);
    else if (version) refuse({ kind: "not_found" });
    else {
      await tx.insert(ratifications).values({ ...patch, id: crypto.randomUUID(), instrumentId: instrument.id, country });
      recordChanges(tx, changesOf({}, patch));
    }
    return { output: { code, country }, events: [instrumentEvent("ratification.recorded", instrument, { facts: { country } })] };
  },
});
