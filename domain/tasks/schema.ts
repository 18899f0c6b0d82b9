import { z } from "zod";
import { AUDIENCES } from "@/domain/documents/lists";
import { optionalFile } from "@/domain/documents/schema";
import { PRIORITIES } from "@/domain/recommendations/lifecycle";
import { day, oneOf, optionalDay, optionalId, optionalText, reference, text, version } from "@/domain/shared/fields";

const number = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });

/** Where it was said: an activity by its number, a meeting by its id, or nowhere in particular. */
const origin = { activity: number.optional(), meetingId: optionalId };

export const setTaskInput = z.object({ reference, ...origin, text: text(2000), ownerId: optionalId, ownerName: optionalText(200), dueOn: optionalDay, priority: oneOf(PRIORITIES), audience: oneOf(AUDIENCES) });

const at = z.object({ reference, number, version });
export const completeTaskInput = at.extend({ note: optionalText(4000), file: optionalFile, verifierId: optionalId });
export const checkTaskInput = at.extend({ verdict: oneOf(["adequate", "inadequate"]), note: optionalText(2000) });
export const reassignTaskInput = at.extend({ ownerId: optionalId, ownerName: optionalText(200) });
export const dropTaskInput = at.extend({ reason: text(2000) });

export const recordDecisionInput = z.object({ reference, ...origin, text: text(2000), agreedOn: day, audience: oneOf(AUDIENCES) });
export const remindOfTaskInput = z.object({ reference, number });
