import { z } from "zod";
import { optionalFile, optionalUrl } from "@/domain/documents/schema";
import { oneOf, optionalText, reference, version } from "@/domain/shared/fields";
import { CHARACTERISTICS } from "./lists";
import { readRecordKey } from "./records";

// A form answers yes or no; a tick is a yes.
const answer = z.enum(["yes", "no", "on"], { error: "choose" }).transform((value) => value !== "no");

/** `record` names a record of the Action; `version` is absent on the first assessment. Both sides fill in the same form. */
export const assessCharacteristic = z.object({
  reference,
  characteristic: oneOf(CHARACTERISTICS),
  isFlagged: answer,
  noteEn: optionalText(2000),
  noteFr: optionalText(2000),
  record: optionalText(60).refine((key) => key === null || readRecordKey(key) !== null, { error: "choose" }).transform(readRecordKey),
  evidenceTitle: optionalText(300),
  evidenceUrl: optionalUrl,
  file: optionalFile,
  version: z.union([z.literal("").transform(() => null), version]).nullish().transform((value) => value ?? null),
});
export type Assessment = z.output<typeof assessCharacteristic>;
