import { z } from "zod";
import { optionalFile, optionalUrl } from "@/domain/documents/schema";
import { oneOf, optionalText, reference, version, yes } from "@/domain/shared/fields";
import { CHARACTERISTICS } from "./lists";

/** `version` is absent on the first assessment. */
export const assessCharacteristic = z.object({
  reference,
  characteristic: oneOf(CHARACTERISTICS),
  isFlagged: yes,
  noteEn: optionalText(2000),
  noteFr: optionalText(2000),
  evidenceTitle: optionalText(300),
  evidenceUrl: optionalUrl,
  file: optionalFile,
  version: z.union([z.literal("").transform(() => null), version]).nullish().transform((value) => value ?? null),
});
