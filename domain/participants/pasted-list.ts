import { LEVELS, type Level } from "@/domain/organisations/levels";
import { ORGANISATION_KINDS, type OrganisationKind } from "@/domain/organisations/lists";
import type { Sex } from "@/domain/working-groups/lists";
import type { KnownPerson } from "./person";

export type PastedPerson = KnownPerson & { sex: Sex; institutionKind: OrganisationKind | null; level: Level };
export type PasteFault = { line: number; fault: "name" | "sex" | "kind" | "level" | "email" | "columns" };

/** Name, sex, institution, kind of institution, level, e-mail: in this order; what stands behind may be left out. */
export const PASTED_COLUMNS = 6;

// Words people write in such lists, in the languages of the staff, beside our own codes.
const SEX_WORDS: Record<string, Sex> = { f: "female", w: "female", female: "female", woman: "female", femme: "female", m: "male", h: "male", male: "male", man: "male", homme: "male", other: "other", autre: "other", "": "unknown", unknown: "unknown" };
const KIND_WORDS: Record<string, OrganisationKind> = {
  ministere: "ministry", agence: "agency", parlement: "parliament_body", parliament: "parliament_body", mediateur: "ombudsperson", court: "judiciary", tribunal: "judiciary", prosecution: "judiciary", parquet: "judiciary",
  commune: "municipality", city: "municipality", ngo: "civil_society", ong: "civil_society", "civil society": "civil_society", "societe civile": "civil_society",
  "international organisation": "international_organisation", "international organization": "international_organisation", "organisation internationale": "international_organisation", delegation: "eu_delegation",
};
const LEVEL_WORDS: Record<string, Level> = { ministre: "minister", "deputy minister": "deputy_minister", "vice ministre": "deputy_minister", directeur: "director", directrice: "director", "head of unit": "head_of_unit", "chef d unite": "head_of_unit", agent: "officer", autre: "other", "": "unknown" };

/** Reads a list as it is pasted from a table or typed with semicolons; every line that cannot be read is named with what is wrong. */
export function readPastedList(text: string): { people: PastedPerson[]; faults: PasteFault[] } {
  const people: PastedPerson[] = [];
  const faults: PasteFault[] = [];
  text.split("\n").forEach((line, index) => {
    if (!line.trim()) return;
    const read = readLine(line);
    if (typeof read === "string") faults.push({ line: index + 1, fault: read });
    else people.push(read);
  });
  return { people, faults };
}

function readLine(line: string): PastedPerson | PasteFault["fault"] {
  const cells = line.split(line.includes("\t") ? "\t" : ";").map((cell) => cell.trim());
  if (cells.length > PASTED_COLUMNS) return "columns";
  const [fullName = "", sexWord = "", institution = "", kindWord = "", levelWord = "", email = ""] = cells;
  if (fullName.length < 2 || fullName.length > 200) return "name";
  const sex = SEX_WORDS[word(sexWord)];
  if (!sex) return "sex";
  const institutionKind = kindWord === "" ? null : oneOf(ORGANISATION_KINDS, kindWord) ?? KIND_WORDS[word(kindWord)];
  if (institutionKind === undefined) return "kind";
  const level = oneOf(LEVELS, levelWord) ?? LEVEL_WORDS[word(levelWord)];
  if (!level) return "level";
  if (email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return "email";
  return { fullName, sex, institutionName: institution.slice(0, 200) || null, institutionKind, level, email: email.toLowerCase() || null };
}

const word = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}]+/gu, " ").trim();

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === word(text).replaceAll(" ", "_"));
}
