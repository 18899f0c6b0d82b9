import { z } from "zod";
import { isRealDate } from "./dates";

// Messages are keys of the `problems` catalogue, translated when drawn.
// Characters that no database keeps and no page shows: controls, and halves of a character.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** Required text of at most `most` characters. */
export const text = (most = 300) =>
  z.string({ error: "required" }).trim().min(1, { error: "required" }).max(most, { error: `tooLong:${most}` }).refine((value) => !CONTROL.test(value), { error: "strangeCharacters" });

/** Text that may be left empty; empty becomes null. */
export const optionalText = (most = 300) =>
  z.string().trim().max(most, { error: `tooLong:${most}` }).refine((value) => !CONTROL.test(value), { error: "strangeCharacters" }).transform((value) => value || null).nullish().transform((value) => value ?? null);

/** Text of an unfinished draft: empty clears it, an absent field leaves what is there. */
export const draftText = (most = 300) =>
  z.string({ error: "required" }).trim().max(most, { error: `tooLong:${most}` }).refine((value) => !CONTROL.test(value), { error: "strangeCharacters" }).optional();

/** A full day, `YYYY-MM-DD`. */
export const day = z.string({ error: "required" }).trim().min(1, { error: "required" }).refine((value) => value.length === 10 && isRealDate(value), { error: "realDate" });

/** A day that may be left empty. */
export const optionalDay = z.string().trim().refine((value) => value === "" || (value.length === 10 && isRealDate(value)), { error: "realDate" }).transform((value) => value || null).nullish().transform((value) => value ?? null);

/** A year, month or day that may be left empty. */
export const optionalPartialDate = z.string().trim().refine((value) => value === "" || isRealDate(value), { error: "realDate" }).transform((value) => value || null).nullish().transform((value) => value ?? null);

/** One of a list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: "choose" });

/** Any number of a list; an absent field is an empty list. */
export const someOf = <const T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values, { error: "choose" })).default([]);

export const id = z.uuid({ error: "choose" });
export const optionalId = z.union([z.literal(""), z.uuid()], { error: "choose" }).transform((value) => value || null).nullish().transform((value) => value ?? null);

/** Ids posted as a list. */
export const ids = z.array(z.uuid({ error: "choose" })).default([]);

/** The version the form was drawn from. */
export const version = z.coerce.number({ error: "required" }).int().positive();

/** A whole number typed in a form. */
export const count = (most = 100_000) => z.coerce.number({ error: "number" }).int({ error: "number" }).min(0, { error: "number" }).max(most, { error: "number" });

/** A number that may be left empty. People type 15,7 as well as 15.7, and 1 200 as well as 1200. */
export const optionalNumber = z.union([z.number(), z.string()], { error: "decimal" }).nullish().transform(readNumber).refine((value) => value === null || Math.abs(value) <= 1e12, { error: "decimal" });

function readNumber(typed: string | number | null | undefined): number | null {
  const plain = String(typed ?? "").replace(/\s/g, "").replace(",", ".");
  if (plain === "") return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

export const yes = z.union([z.literal("on"), z.literal("yes"), z.literal("true"), z.literal(true)]).nullish().transform((value) => Boolean(value));

/** Human reference of a record, as in its address. */
export const reference = z.string({ error: "required" }).regex(/^[A-Z0-9][A-Z0-9-]{2,40}$/, { error: "choose" });
