import { z } from "zod";
import { country } from "@/domain/instruments/schema";
import { reason, recordNumber } from "@/domain/outputs/schema";
import { draftText, id, oneOf, optionalId, optionalPartialDate, optionalText, reference, text, version } from "@/domain/shared/fields";
import { MOST_LETTERS, WRITTEN_COLUMNS } from "./columns";
import { CONFORMITIES } from "./lifecycle";

const optionalNumber = z.union([z.literal("").transform(() => null), recordNumber]).nullish().transform((value) => value ?? null);

export const openSheetInput = z.object({ reference, instrument: text(40), country, outputNumber: optionalNumber });
export const sheetAt = z.object({ reference, number: recordNumber, version });
export const approveSheetInput = sheetAt.extend({ onBehalfOf: optionalText(200) });
export const reopenSheetInput = sheetAt.extend({ reason });

/** Columns of a row; one that is not posted stays as it is. */
const written = {
  provision: draftText(MOST_LETTERS.provision),
  conformity: z.union([z.literal(""), oneOf(CONFORMITIES)], { error: "choose" }).transform((value) => value || null).optional(),
  gap: draftText(MOST_LETTERS.gap), proposal: draftText(MOST_LETTERS.proposal), effect: draftText(MOST_LETTERS.effect),
  institutionId: z.union([z.literal(""), z.uuid()], { error: "choose" }).transform((value) => value || null).optional(),
  author: draftText(MOST_LETTERS.author),
};

export const addRowInput = z.object({ reference, number: recordNumber, article: text(40), provision: draftText(MOST_LETTERS.provision) });
export const rowAt = z.object({ reference, rowId: id, version });
export const saveRowInput = rowAt.extend(written);
export const commentRowInput = z.object({ reference, rowId: id, text: text(4000) });

/** A row and the version of it that was read: `<id>.<version>`. */
const readRow = z.string({ error: "choose" }).regex(/^[0-9a-f-]{36}\.\d{1,9}$/i, { error: "choose" }).transform((value) => {
  const [rowId = "", read = ""] = value.split(".");
  return { rowId, version: Number(read) };
}).refine(({ rowId }) => z.uuid().safeParse(rowId).success, { error: "choose" });

export const agreeRowsInput = z.object({
  reference, number: recordNumber, rows: z.array(readRow, { error: "chooseRows" }).min(1, { error: "chooseRows" }).max(3000, { error: "chooseRows" }),
  meetingId: optionalId, agreedBy: optionalText(200), agreedOn: optionalPartialDate,
});

export const pasteColumnInput = z.object({
  reference, number: recordNumber, column: oneOf(WRITTEN_COLUMNS),
  /** The row of the first line; the first row of the sheet when none is named. */
  fromRow: optionalId,
  cells: z.string({ error: "required" }).max(2_000_000, { error: "tooLong:2000000" }).refine((value) => value.trim() !== "", { error: "required" }),
  /** The mark of the rows that the check was made of. */
  seen: z.string({ error: "required" }).max(100, { error: "required" }),
});
