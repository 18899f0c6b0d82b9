import { z } from "zod";
import { SPECIFIC_AREAS } from "@/domain/actions/lists";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { oneOf, optionalText, someOf, text } from "@/domain/shared/fields";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES } from "./lists";

export const register = z.object({
  fullName: text(200),
  category: oneOf(EXPERT_CATEGORIES),
  country: z.enum(COUNTRY_CODES, { error: "unknownCountry" }),
  languages: someOf(EXPERT_LANGUAGES),
  topics: someOf(SPECIFIC_AREAS),
  note: optionalText(2000),
});
