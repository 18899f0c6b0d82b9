import type { Tx } from "@/db/client";
import type { PartialDate } from "@/domain/shared/dates";
import { readCalendars, readSilenceDays } from "@/db/calendars";
import { addWorkingDays } from "../working-days";

/** The last day a service asked on `askedOn` has, and how many working days that are, by the phase of the request. */
export async function silenceDate(tx: Tx, { phaseId, askedOn }: { phaseId: string | null; askedOn: PartialDate }): Promise<{ dueOn: PartialDate; days: number }> {
  const days = await readSilenceDays(tx, phaseId);
  return { days, dueOn: addWorkingDays({ from: askedOn, days, calendars: await readCalendars(tx, askedOn) }) };
}
