import { addIndicator } from "@/domain/indicators/commands/add-indicator";
import { addResult } from "@/domain/indicators/commands/add-result";
import { approveValue } from "@/domain/indicators/commands/approve-value";
import { lockPeriod } from "@/domain/indicators/commands/lock-period";
import { recordValue } from "@/domain/indicators/commands/record-value";
import { submitValue } from "@/domain/indicators/commands/submit-value";
import { actionInImplementation, done } from "./cases";
import type { People } from "./people";

/** An Action with a results chain, a value in each state, an indicator and a result on which nothing hangs, and a locked period. */
export async function measured(p: People): Promise<string> {
  const reference = await actionInImplementation(p);
  await done(addResult, p.mira, { reference, level: "outcome", textEn: "Officials can compare the law." });
  await done(addIndicator, p.mira, { reference, result: 1, rollUp: "sum", titleEn: "Officials trained", unitEn: "people", target: "40" });
  await done(addIndicator, p.mira, { reference, result: 1, rollUp: "sum", titleEn: "Laws changed" });
  await done(addResult, p.mira, { reference, level: "output", under: 1, textEn: "A handbook." });
  for (const moves of [3, 2, 0]) {
    const { number } = await done(recordValue, p.mira, { reference, indicator: 1, value: "12", measuredOn: "2018-05-19", source: "Attendance list" });
    if (moves > 0) await done(submitValue, p.mira, { reference, indicator: 1, number, version: 1 });
    if (moves > 2) await done(approveValue, p.marek, { reference, indicator: 1, number, version: 2 });
  }
  await done(lockPeriod, p.marek, { reference, label: "Annual report 2016", startsOn: "2016-01-01", endsOn: "2016-12-31" });
  return reference;
}
