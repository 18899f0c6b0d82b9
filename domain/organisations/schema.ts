import { z } from "zod";
import { COUNTRIES } from "@/domain/countries/list";
import { oneOf, optionalText, text } from "@/domain/shared/fields";
import { ORGANISATION_KINDS } from "./lists";

const codes = new Set<string>(COUNTRIES.map(({ iso3 }) => iso3));
const isCountry = (value: string) => codes.has(value);

/** A country that may be left empty, for regional organisations. */
export const optionalCountry = z.string({ error: "unknownCountry" }).trim().refine((value) => value === "" || isCountry(value), { error: "unknownCountry" }).transform((value) => value || null).nullish().transform((value) => value ?? null);

export const addOrganisationInput = z.object({
  nameEn: text(200),
  nameFr: optionalText(200),
  kind: oneOf(ORGANISATION_KINDS),
  country: optionalCountry,
  covers: z.array(z.string().refine(isCountry, { error: "unknownCountry" })).default([]),
  website: z.union([z.literal(""), z.url({ protocol: /^https?$/, error: "url" })], { error: "url" }).nullish().transform((value) => value || null),
});
