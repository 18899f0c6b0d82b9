import { z } from "zod";
import { changes } from "@/domain/outputs/schema";
import { day, oneOf, optionalDay, optionalText, reference, text, version, yes } from "@/domain/shared/fields";
import { PRESENTATION_LEVELS } from "./lifecycle";

const MOST = 20_000;
const section = optionalText(MOST).transform((value) => value ?? "");

/** What nobody has saved yet has no version. */
const versionOnceSaved = z.union([z.literal("").transform(() => 0), z.literal("0").transform(() => 0), z.literal(0), version]).nullish().transform((value) => value ?? 0);

export const saveReport = z.object({ reference, version: versionOnceSaved, context: section, concept: section, practices: section, impact: section, lessons: section });

export const reportAt = z.object({ reference, version });
export const returnReport = reportAt.extend({ reason: changes });

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
  reaction: optionalText(4000),
  pressUrls: addresses,
});

/** `version` is the Action's: it is the Action that moves on. */
export const presentAction = z.object({ reference, version });
