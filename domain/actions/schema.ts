import { z } from "zod";
import { day, id, optionalId, optionalText, oneOf, reference, text, version } from "@/domain/shared/fields";
import { LINK_TYPES } from "./lifecycle";

/** Every command on an Action says which one, and which version the person saw. */
export const actionAt = z.object({ reference, version });

export const launch = actionAt;
export const startReport = actionAt;

export const open = z.object({ requestReference: reference, titleEn: text(300), titleFr: optionalText(300), leadId: optionalId });

export const nameLead = actionAt.extend({ leadId: id });

export const link = z.object({ reference, toReference: z.string({ error: "required" }).trim().toUpperCase().pipe(reference), type: oneOf(LINK_TYPES), note: optionalText(500) });

export const hold = actionAt.extend({ since: day, reason: text(2000), decidedBy: text(200) });
export const resume = actionAt.extend({ resumedOn: day, note: text(2000) });

/** "Finished, or phase closed?": what closing at the end of a phase asks. */
export const ENDINGS = ["finished", "phase_closed"] as const;
export const close = actionAt.extend({ closedOn: day, ending: oneOf(ENDINGS) });
export const closeEarly = actionAt.extend({ closedOn: day, reason: text(2000), decidedBy: text(200) });
export const cancel = actionAt.extend({ reason: text(2000) });
