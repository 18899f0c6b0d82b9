import { addPresentPerson } from "@/domain/reports/commands/add-present-person";
import { clearReport } from "@/domain/reports/commands/clear-report";
import { recordPresentation } from "@/domain/reports/commands/record-presentation";
import { addDays, dayOf } from "@/domain/shared/dates";
import { done } from "./doing";
import type { People } from "./people";

/** Clears the report that the authority is reading; it was presented a week ago, while names are kept, before one person whose function is listed. */
export async function clearedLastWeek(p: People, reference: string): Promise<void> {
  await done(clearReport, p.ilir, { reference, version: 2 });
  await done(recordPresentation, p.mira, { reference, heldOn: addDays(dayOf(new Date()), -7), place: "Minsk", level: "senior_officials", institutions: "Ministry of the Interior" });
  await done(addPresentPerson, p.mira, { reference, fullName: "Olga Petrova", jobTitle: "Deputy minister", institution: "Ministry of the Interior", side: "authority" });
}
