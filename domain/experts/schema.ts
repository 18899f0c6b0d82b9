import { z } from "zod";
import { SPECIFIC_AREAS } from "@/domain/actions/lists";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { optionalFile } from "@/domain/documents/schema";
import { id, oneOf, optionalDay, optionalPartialDate, optionalText, reference, text, version, yes } from "@/domain/shared/fields";
import { SEXES } from "@/domain/working-groups/lists";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES, LANGUAGE_LEVELS, TOPIC_LEVELS } from "./lists";

/** How many lines a profile's form has for each of its lists. */
export const ROWS = { languages: 6, posts: 5, absences: 3 } as const;
export const MOST_NAMED = 3;

/** Nothing chosen, or one of a list; `""` stands for nothing. */
const noneOr = <const T extends readonly [string, ...string[]]>(values: T) => z.union([z.literal(""), z.enum(values)], { error: "choose" }).nullish().transform((value) => (value || null) as T[number] | null);

export const country = z.enum(COUNTRY_CODES, { error: "unknownCountry" });
export const email = z.union([z.literal(""), z.email({ error: "email" })], { error: "email" }).nullish().transform((value) => value?.trim().toLowerCase() || null);
export const neededEmail = z.string({ error: "required" }).trim().min(1, { error: "required" }).pipe(z.email({ error: "email" })).transform((value) => value.toLowerCase());

const rows = <T extends z.ZodRawShape>(count: number, row: (at: number) => T) => Object.assign({}, ...Array.from({ length: count }, (_, index) => row(index + 1)));

type LanguageRow = { [Name in `language${number}`]: ReturnType<typeof noneOr<typeof EXPERT_LANGUAGES>> } & { [Name in `languageLevel${number}`]: ReturnType<typeof noneOr<typeof LANGUAGE_LEVELS>> };
export const languageRows = (count: number): LanguageRow => rows(count, (at) => ({ [`language${at}`]: noneOr(EXPERT_LANGUAGES), [`languageLevel${at}`]: noneOr(LANGUAGE_LEVELS) }));

type TopicRow = { [Topic in (typeof SPECIFIC_AREAS)[number] as `topic_${Topic}`]: ReturnType<typeof noneOr<typeof TOPIC_LEVELS>> };
export const topicRows = Object.fromEntries(SPECIFIC_AREAS.map((topic) => [`topic_${topic}`, noneOr(TOPIC_LEVELS)])) as TopicRow;

type PostRow = { [Name in `post${number}Employer` | `post${number}Title`]: ReturnType<typeof optionalText> } & { [Name in `post${number}Country`]: ReturnType<typeof noneOr<typeof COUNTRY_CODES>> } & { [Name in `post${number}StartedOn` | `post${number}EndedOn`]: typeof optionalPartialDate };
const postRows: PostRow = rows(ROWS.posts, (at) => ({
  [`post${at}Employer`]: optionalText(200), [`post${at}Title`]: optionalText(200), [`post${at}Country`]: noneOr(COUNTRY_CODES), [`post${at}StartedOn`]: optionalPartialDate, [`post${at}EndedOn`]: optionalPartialDate,
}));

type AbsenceRow = { [Name in `absence${number}StartsOn` | `absence${number}EndsOn`]: typeof optionalDay };
const absenceRows: AbsenceRow = rows(ROWS.absences, (at) => ({ [`absence${at}StartsOn`]: optionalDay, [`absence${at}EndsOn`]: optionalDay }));

/** What is known of an expert, as a form posts it: by the facility or by the expert. */
const profile = {
  fullName: text(200),
  category: oneOf(EXPERT_CATEGORIES),
  country,
  nationality: noneOr(COUNTRY_CODES),
  sex: oneOf(SEXES).default("unknown"),
  employer: optionalText(200),
  jobTitle: optionalText(200),
  email,
  availableFrom: optionalDay,
  availableUntil: optionalDay,
  ...languageRows(ROWS.languages),
  ...topicRows,
  ...postRows,
  ...absenceRows,
};

export const register = z.object({ ...profile, note: optionalText(2000), file: optionalFile });
export const change = register.extend({ expertId: id, version });
export const answerProfile = z.object({ ...profile, token: z.string({ error: "choose" }), version, file: optionalFile, consent: yes });
export const ofExpert = z.object({ expertId: id });
export const locale = oneOf(["en", "fr"]).default("en");
export const askProfileInput = z.object({ expertId: id, version, email: neededEmail, locale });
export const removeCvInput = z.object({ expertId: id, reason: text(500) });

export const recordConflictInput = z.object({ reference, expertId: id, reason: text(1000) });
export const liftConflictInput = z.object({ reference, expertId: id, version });

export type ProfileInput = z.output<typeof register>;
export type AnsweredProfile = z.output<typeof answerProfile>;
