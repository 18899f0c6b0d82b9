import { z } from "zod";
import { ZONES } from "@/domain/countries/zones";
import { isRealDate } from "@/domain/shared/dates";
import { day, draftText, ids, optionalText, reference, text, version } from "@/domain/shared/fields";

export const MOST = { title: 200, point: 300, points: 40, summary: 10_000, notes: 5000 } as const;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const asTime = (value: string) => value.trim().replace(/^(\d):/, "0$1:").replace(/[.h]/, ":");
const time = z.string({ error: "required" }).transform(asTime).refine((value) => TIME.test(value), { error: "time" });
const optionalTime = z.string().transform(asTime).refine((value) => value === "" || TIME.test(value), { error: "time" }).transform((value) => value || null).nullish().transform((value) => value ?? null);
const zone = z.string({ error: "zone" }).refine((value) => ZONES.includes(value), { error: "zone" });
const partialDay = z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" });

/** One point of the agenda a line. */
const agenda = draftText(MOST.point * MOST.points).transform((value = "") => value.split("\n").map((line) => line.trim()).filter(Boolean))
  .refine((points) => points.length <= MOST.points, { error: "tooManyLines" }).refine((points) => points.every((point) => point.length <= MOST.point), { error: `tooLong:${MOST.point}` });

export const meetingNumber = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });
const when = { onDay: partialDay, startsAt: optionalTime, endsAt: optionalTime, zone, place: optionalText(300) };
const about = { title: text(MOST.title), agenda, documents: ids };

export const planMeetingInput = z.object({ reference, ...about, ...when });
/** A meeting and the version of it that was read. */
export const meetingAt = z.object({ reference, number: meetingNumber, version });
export const saveMeetingInput = meetingAt.extend({ ...about, onDay: partialDay.optional(), startsAt: optionalTime, endsAt: optionalTime, zone: zone.optional(), place: optionalText(300) });
export const moveMeetingInput = meetingAt.extend({ onDay: day, startsAt: time, endsAt: optionalTime, zone, place: optionalText(300) });
export const cancelMeetingInput = meetingAt.extend({ reason: text(2000) });
/** Each member's presence in a field named after the member: `presence_<id>`, `representedBy_<id>`. */
export const takeAttendanceInput = meetingAt.catchall(z.unknown());
/** What was said of each point in a field named after it: `notes_<id>`. */
export const minuteMeetingInput = meetingAt.extend({ summary: draftText(MOST.summary) }).catchall(z.unknown());
