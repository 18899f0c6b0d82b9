import { z } from "zod";
import { documentLanguage } from "@/domain/documents/schema";
import { draftText, id, oneOf, reference, yes } from "@/domain/shared/fields";
import { MOST_TEXT, TEXT_ORIGINS } from "./lists";

/** What a form says of one text in one language; the record's own schema adds where it belongs. */
export const words = {
  language: documentLanguage,
  origin: oneOf(TEXT_ORIGINS),
  heading: draftText(300).transform((value) => value ?? ""),
  body: draftText(MOST_TEXT).transform((value) => value ?? ""),
  /** Said of a translation: it renders the original as it is now. */
  fits: yes,
  /** The version the form was drawn from; 0 where there was none. */
  version: z.coerce.number({ error: "required" }).int().min(0),
};

export const reviewTextInput = z.object({ reference, textId: id });
