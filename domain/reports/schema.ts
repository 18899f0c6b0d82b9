import { z } from "zod";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { optionalFile } from "@/domain/documents/schema";
import { changes, reason } from "@/domain/outputs/schema";
import { day, id, oneOf, optionalDay, optionalText, reference, someOf, text, version, yes } from "@/domain/shared/fields";
import { words } from "@/domain/texts/schema";
import { PRESENTATION_LEVELS, PRESENTATION_SIDES } from "./lifecycle";
import { REPORT_SECTIONS } from "./sections";

/** What nobody has saved yet has no version. */
const versionOnceSaved = z.union([z.literal("").transform(() => 0), z.literal("0").transform(() => 0), z.literal(0), version]).nullish().transform((value) => value ?? 0);

export const saveReportSection = z.object({ reference, section: oneOf(REPORT_SECTIONS), ...words });

export const reportAt = z.object({ reference, version });
/** The languages in which it was read and is cleared; the originals always are. */
export const clearReport = reportAt.extend({ languages: someOf(DOCUMENT_LANGUAGES) });
export const returnReport = reportAt.extend({ reason: changes });

/** The very words of a report and what they should have been. */
export const correctReport = z.object({ reference, differenceKey: optionalText(200), said: text(2000), corrected: text(2000), reason });

export const commentOnReport = z.object({ reference, section: oneOf(REPORT_SECTIONS), text: text(4000), isShared: yes });
export const resolveComment = z.object({ reference, commentId: id, version, answer: text(2000) });
export const keepPapers = z.object({ reference, fileEn: optionalFile, fileFr: optionalFile });

const isWebAddress = (value: string) => z.url({ protocol: /^https?$/ }).safeParse(value).success;

/** Web addresses, one a line. */
const addresses = z.string().max(4000, { error: "tooLong:4000" }).nullish()
  .transform((value) => (value ?? "").split(/\s+/).filter((line) => line !== ""))
  .refine((lines) => lines.length <= 20 && lines.every(isWebAddress), { error: "url" });

export const recordPresentation = z.object({
  reference,
  version: versionOnceSaved,
  heldOn: day,
  endedOn: optionalDay,
  place: text(200),
  level: oneOf(PRESENTATION_LEVELS),
  institutions: text(2000),
  delegationHeadPresent: yes,
  programme: optionalText(4000),
  reaction: optionalText(4000),
  pressUrls: addresses,
});

/** `version` is the Action's: it is the Action that moves on. */
export const presentAction = z.object({ reference, version });

/** Somebody who was there in a function; the name is kept for a time, where it is given. */
export const addPresentPerson = z.object({ reference, fullName: optionalText(200), jobTitle: text(200), institution: text(200), side: oneOf(PRESENTATION_SIDES) });
export const removePresentPerson = z.object({ reference, personId: id });
