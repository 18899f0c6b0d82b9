import { MEETING_MODES, CONDITION_OWNERS } from "@/domain/committee/lists";
import { findCountry, countryName } from "@/domain/countries/list";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { languageName } from "@/domain/experts/expert";
import { cleanFacts } from "@/domain/mails/clean";
import type { MailFacts } from "@/domain/mails/templates";
import { DECISIONS, OPINION_ANSWERS } from "@/domain/requests/lifecycle";
import { REFUSAL_REASONS } from "@/domain/requests/lists";
import { formatDate, isRealDate } from "@/domain/shared/dates";
import type { en } from "./en";
import type { Locale } from "./locale";

type Words = { readonly [Key in "requests" | "opinions" | "committee" | "mails"]: (typeof en)[Key] };

/** Facts as a reader of this language meets them: days written out, codes in words, of two texts the one to be read. */
export function factsInWords(raw: Readonly<Record<string, unknown>>, { locale, words }: { locale: Locale; words: Words }): MailFacts {
  const facts = cleanFacts(raw);
  const told: Record<string, string> = {};
  for (const [name, value] of Object.entries(facts)) told[name] = IN_WORDS[name]?.(value, { locale, words }) ?? asDay(name, value, locale);
  for (const name of Object.keys(facts).filter((one) => one.endsWith("En"))) {
    const base = name.slice(0, -2);
    const text = locale === "fr" ? facts[`${base}Fr`] || facts[name] : facts[name];
    if (!told[base] && text) told[base] = text;
  }
  return told;
}

const DAY = /(On|until|Until|before)$/;
const asDay = (name: string, value: string, locale: Locale) => (DAY.test(name) && isRealDate(value) ? formatDate(value, locale) : value);

type Context = { locale: Locale; words: Words };

// A word that is not on its list is said as it stands: somebody wrote it.
const word = <Code extends string>(codes: readonly Code[], texts: Readonly<Record<Code, string>>, value: string) => {
  const code = codes.find((one) => one === value);
  return code ? texts[code] : value;
};

const IN_WORDS: Record<string, (value: string, context: Context) => string> = {
  outcome: (value, { words }) => word(DECISIONS, words.requests.publicDecisions, value),
  reasons: (value, { words }) => value.split(",").filter(Boolean).map((one) => word(REFUSAL_REASONS, words.requests.reasons, one)).join("; "),
  answer: (value, { words }) => word(OPINION_ANSWERS, words.opinions.answers, value),
  owner: (value, { words }) => word(CONDITION_OWNERS, words.committee.conditions.owners, value),
  language: (value, { locale }) => (DOCUMENT_LANGUAGES.some((one) => one === value) ? languageName(value, locale) : value),
  mode: (value, { words }) => word(MEETING_MODES, words.mails.modes, value),
  country: (value, { locale }) => (findCountry(value) ? countryName(value, locale) : value),
  agenda: (value, context) => value.split("\n").filter(Boolean).map((line, index) => agendaLine(line, index, context)).join("\n"),
  advice: (value, context) => value.split("\n").filter(Boolean).map((line) => adviceLine(line, context)).join("\n"),
  conditions: (value, context) => value.split("\n").filter(Boolean).map((line, index) => condition(line, index, context)).join("\n"),
};

/** One recommendation: its Action and number, its text, and by when. */
function adviceLine(line: string, { locale }: Context): string {
  const [reference = "", number = "", text = "", dueOn = ""] = line.split("\t");
  return `${reference} R${number}: ${text}${isRealDate(dueOn) ? ` (${formatDate(dueOn, locale)})` : ""}`;
}

/** One condition: its text, then who sees to it and by when. */
function condition(line: string, index: number, { locale, words }: Context): string {
  const [text = "", owner = "", dueOn = ""] = line.split("\t");
  const more = [owner && word(CONDITION_OWNERS, words.committee.conditions.owners, owner), isRealDate(dueOn) && formatDate(dueOn, locale)].filter(Boolean).join(", ");
  return `${index + 1}. ${text}${more ? ` (${more})` : ""}`;
}

/** One request of an agenda: its reference and title, who asks, and the need in short. */
function agendaLine(line: string, index: number, { locale }: Context): string {
  const [reference = "", title = "", authority = "", country = "", need = ""] = line.split("\t");
  const who = [authority, findCountry(country) ? countryName(country, locale) : country].filter(Boolean).join(", ");
  return `${index + 1}. ${[reference, title].filter(Boolean).join(" ")}${who ? ` (${who})` : ""}${need ? `\n${need}` : ""}`;
}
