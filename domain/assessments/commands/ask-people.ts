import type { Tx } from "@/db/client";
import { assessments } from "@/db/schema";
import type { MailTemplate } from "@/domain/mails/lists";
import type { LoadedRequest } from "@/domain/requests/commands/load-request";
import { programmeDay } from "@/domain/requests/opinion-clock";
import type { Colleague } from "@/domain/seats/commands/staff-among";
import type { CommandEvent, Mail } from "@/server/command";

type Asking = { people: readonly Colleague[]; round: number; template: Extract<MailTemplate, `assessment.${string}`>; facts: Record<string, string>; now: Date };

/** Asks each of these people for a reading of one sending of a request, and tells them. */
export async function askPeople(tx: Tx, request: LoadedRequest, { people, round, template, facts, now }: Asking): Promise<{ events: CommandEvent[]; mail: Mail[] }> {
  const askedOn = programmeDay(now);
  const asked = people.map((person) => ({ ...person, assessmentId: crypto.randomUUID() }));
  if (asked.length > 0) await tx.insert(assessments).values(asked.map(({ assessmentId, id, name }) => ({ id: assessmentId, requestId: request.id, round, assessorId: id, assessorName: name, askedOn })));
  const { id: requestId, reference, title, leadAuthorityName: authority } = request;
  return {
    events: asked.map(({ assessmentId, id: assessorId, name: person }) => ({ type: "assessment.asked", subject: { table: "assessments", id: assessmentId }, requestId, facts: { round, assessorId, person, askedOn }, audience: "facility" })),
    mail: asked.map(({ seatId }) => ({ template, to: { seatId }, facts: { reference, title, authority, ...facts }, requestId })),
  };
}
