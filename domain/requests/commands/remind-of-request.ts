import { eq } from "drizzle-orm";
import { z } from "zod";
import { readReminders, type DueReminder } from "@/db/reminders";
import { requests } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command, demand, type CommandEvent, type Mail } from "@/server/command";
import { programmeDay } from "../opinion-clock";
import { isRequestReference } from "../reference";
import { REMINDER_DAYS, REMINDERS } from "../reminders";
import { loadRequest } from "./load-request";

/** Reminds whoever holds the pen of a request, on the set day and once. */
export const remindOfRequest = command({
  name: "request.remind",
  input: z.object({ reference: z.string().refine(isRequestReference, { error: "choose" }), reminder: z.enum(REMINDERS, { error: "choose" }) }),
  async run({ tx, actor, now }, { reference, reminder }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "request.remind", request.facts);
    // Of two that remind at once the second waits here, and then finds it done.
    await tx.select({ id: requests.id }).from(requests).where(eq(requests.id, request.id)).for("update");
    const due = (await readReminders(tx, { today: programmeDay(now), reference })).filter((one) => one.reminder === reminder);
    const [first, ...others] = due.map(asEvent);
    if (!first) return refuse({ kind: "already_sent" });
    return { output: { reference, reminder }, events: [first, ...others], mail: due.flatMap(asMail) };
  },
});

// Who was reminded of what is the facility's business; an authority knows it from its own mail.
function asEvent({ reminder, requestId, step }: DueReminder): CommandEvent {
  return { type: "request.reminded", subject: { table: "requests", id: requestId }, requestId, facts: { reminder, days: step }, audience: "facility" };
}

function asMail({ reminder, requestId, facts: told, toOrganisationIds, toAddress, toName, locale, linkId, step, onceKey }: DueReminder): Mail[] {
  const facts = { ...told, days: String(step), ...(reminder === "returned" && step > 0 ? { wasDueOn: told.dueOn ?? "", dueOn: "" } : {}) };
  const mail = { template: REMINDER_DAYS[reminder].template, facts, requestId, ...(linkId ? { linkId } : {}) };
  if (toAddress) return [{ ...mail, to: { address: toAddress, name: toName ?? "", locale }, onceKey }];
  if (toOrganisationIds.length === 0) return [{ ...mail, to: { role: "manager" }, onceKey }];
  return toOrganisationIds.map((organisationId) => ({ ...mail, to: { organisationId }, onceKey: `${onceKey} ${organisationId}` }));
}
