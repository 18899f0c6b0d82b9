import { z } from "zod";
import { day, id, oneOf, optionalDay, optionalId, optionalText, text, version, yes } from "@/domain/shared/fields";
import { isRequestReference } from "@/domain/requests/reference";
import { MEETING_MODES, POSITIONS } from "./lists";

export const MOST = { name: 200, comment: 1000, remarks: 2000, minutes: 20_000 } as const;

const email = z.string().trim().max(MOST.name, { error: `tooLong:${MOST.name}` }).refine((value) => value === "" || z.email().safeParse(value).success, { error: "email" }).transform((value) => value || null).nullish().transform((value) => value ?? null);
const references = z.array(z.string().refine(isRequestReference, { error: "choose" })).max(100, { error: "choose" }).default([]);
const number = z.coerce.number({ error: "choose" }).int().positive().max(99_999);

/** A meeting, and the version of it that was read. */
const meetingAt = z.object({ number, version });
/** An item of its agenda, and the version of it that was read. */
const itemAt = z.object({ number, itemId: id, version });

export const saveMemberInput = z.object({
  /** Left out for somebody new. */
  memberId: optionalId,
  version: version.optional(),
  name: text(MOST.name),
  organisationName: text(MOST.name),
  email,
  isChair: yes,
  until: optionalDay,
});

export const planMeetingInput = z.object({ mode: oneOf(MEETING_MODES), plannedOn: day, place: optionalText(MOST.name), requests: references });
export const moveMeetingInput = meetingAt.extend({ plannedOn: day, place: optionalText(MOST.name) });
export const listRequestsInput = meetingAt.extend({ requests: references });
export const orderItemInput = meetingAt.extend({ itemId: id });
export const commentItemInput = itemAt.extend({ comment: optionalText(MOST.comment) });
export const postponeItemInput = itemAt.extend({ comment: optionalText(MOST.comment), toMeetingId: optionalId });
export const sendBackItemInput = itemAt.extend({ comment: text(MOST.comment) });
/** Each member's presence in a field named after the member: `presence_<id>`, `representedBy_<id>`. */
export const recordAttendanceInput = meetingAt.catchall(z.unknown());
export const recordPositionInput = z.object({ number, itemId: id, memberId: id, position: oneOf(POSITIONS), remarks: optionalText(MOST.remarks), givenOn: optionalDay });
export const writeMinutesInput = meetingAt.extend({ minutes: text(MOST.minutes) });
export const holdMeetingInput = meetingAt.extend({ heldOn: optionalDay });
export const cancelMeetingInput = meetingAt.extend({ reason: text(MOST.comment) });

/** The number in a meeting's address; undefined for anything else. */
export function meetingNumber(value: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}
