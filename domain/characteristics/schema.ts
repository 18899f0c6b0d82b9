import { z } from "zod";
import { optionalFile, optionalUrl } from "@/domain/documents/schema";
import { oneOf, optionalText, reference, version } from "@/domain/shared/fields";
import { CHARACTERISTICS } from "./lists";

// A form answers yes or no; a tick is a yes.
const answer = z.enum(["yes", "no", "on"], { error: "choose" }).transform((value) => value !== "no");

/** `version` is absent on the first assessment. */
export const assessCharacteristic = z.object({
  reference,
  characteristic: oneOf(CHARACTERISTICS),
  isFlagged: answer,
  noteEn: optionalText(2000),
  noteFr: optionalText(2000),
  evidenceTitle: optionalText(300),
  evidenceUrl: optionalUrl,
  file: optionalFile,
  version: z.union([z.literal("").transform(() => null), version]).nullish().transform((value) => value ?? null),
});
