import type postgres from "postgres";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { writeTerms } from "@/domain/activities/commands/write-terms";
import { linkActor } from "@/domain/links/link";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import type { ExpertLanguage, LanguageLevel, TopicLevel } from "@/domain/experts/lists";
import { listFields, type Absence, type Post } from "@/domain/experts/profile";
import { callNominations } from "@/domain/nominations/commands/call-nominations";
import { nameExperts } from "@/domain/nominations/commands/name-experts";
import { saveFocalPoint } from "@/domain/nominations/commands/save-focal-point";
import { linkToken } from "@/server/links";
import type { SpecificArea } from "@/domain/actions/lists";
import { actor } from "./actors";
import { LOOKING, LOOKING_TITLE } from "./looking";
import { idIn, step, versionOf } from "./steps";

/** A roster large enough to match from, and a mission ahead that needs a team. Everybody in it is invented and says so. */
export async function fillRoster(owner: postgres.Sql): Promise<void> {
  for (const { name, languages, topics, posts, absences, ...expert } of ROSTER) {
    await step(`roster ${name}`, registerExpert, actor("Mira"), {
      ...expert, fullName: `${name} (demonstration)`, email: `${name.toLowerCase()}@experts.example`, note: "Invented for the demonstration.",
      ...listFields({ languages: pairs(languages, "language"), topics: pairs(topics, "topic"), posts: posts ?? [], absences: absences ?? [] } as never),
    }, "2026-09-01");
  }
  const { number } = await step("roster mission", planActivity, actor("Marek"), { reference: LOOKING, type: "expert_mission", titleEn: LOOKING_TITLE, titleFr: "Démonstration : mission d’experts sur les attachés du travail", mode: "on_site", place: "Chişinău", startsOn: "2027-02-08", endsOn: "2027-02-12", expectedOutput: "", note: "The ministry asked for it." }, "2026-10-05");
  const action_id = await idIn(owner, "actions", { reference: LOOKING });
  await step("roster terms", writeTerms, actor("Marek"), {
    reference: LOOKING, number, version: await versionOf(owner, "activities", { action_id, number }),
    terms: "Advise the ministry on how to set up labour attachés: tasks, legal basis, training, and what other states learnt. Invented for the demonstration.",
    termsTopics: ["labour_migration", "diaspora_affairs", "consular_affairs"], termsLanguages: ["ro", "ru"], termsCategories: [],
  }, "2026-10-06");
}

/** Focal points, one call that is open and one answer to it. */
export async function callFocalPoints(owner: postgres.Sql): Promise<void> {
  const ids: string[] = [];
  for (const one of FOCAL_POINTS) ids.push((await step(`focal point ${one.country}`, saveFocalPoint, actor("Mira"), one, "2026-09-15")).id);
  const action_id = await idIn(owner, "actions", { reference: LOOKING });
  const [{ number }] = await owner<[{ number: number }]>`select number from activities where action_id = ${action_id} and title_en = ${LOOKING_TITLE}`;
  await step("roster call", callNominations, actor("Marek"), { reference: LOOKING, number, focalPoints: ids, lastDay: "2027-01-08", message: "Somebody who has worked as a labour attaché, please.", locale: "en" }, "2026-11-16");
  const [{ id }] = await owner<[{ id: string }]>`select l.id from links l join nomination_asks k on k.id = l.subject_id where k.country = 'BGR'`;
  const named = { token: linkToken(id), name: FOCAL_POINTS[0]!.fullName, p1_fullName: "Boyan (demonstration)", p1_category: "eu_civil_servant", p1_jobTitle: "Labour attaché", p1_email: "boyan@experts.example", p1_language1: "bg", p1_languageLevel1: "native", p1_language2: "ru", p1_languageLevel2: "B2", p1_topics: ["labour_migration", "consular_affairs"], p1_isFree: "on" };
  await step("roster named", nameExperts, linkActor(named.name, FOCAL_POINTS[0]!.institution), named, "2026-11-20");
}

const FOCAL_POINTS = [
  { fullName: "Focal point (demonstration)", country: "BGR", institution: "Ministry of Labour and Social Policy of Bulgaria", focalEmail: "focal.bg@ministries.example" },
  { fullName: "Point de contact (démonstration)", country: "FRA", institution: "Ministère de l’Intérieur (France)", focalEmail: "focal.fr@ministries.example" },
  { fullName: "Focal point of Poland (demonstration)", country: "POL", institution: "Ministry of the Interior and Administration of Poland", focalEmail: "focal.pl@ministries.example" },
];

const pairs = <Code extends string, Level extends string>(list: Partial<Record<Code, Level>>, name: string) => Object.entries(list).map(([code, level]) => ({ [name]: code, level }));

type Person = {
  name: string; category: string; country: string; sex: "female" | "male"; employer: string; jobTitle: string;
  languages: Partial<Record<ExpertLanguage, LanguageLevel>>; topics: Partial<Record<SpecificArea, TopicLevel>>; posts?: Post[]; absences?: Absence[]; availableFrom?: string; availableUntil?: string;
};

const post = (employer: string, jobTitle: string, country: string, startedOn: string, endedOn: string | null): Post => ({ employer, jobTitle, country, startedOn, endedOn });

const ROSTER: Person[] = [
  { name: "Ioana", category: "eu_civil_servant", country: "ROU", sex: "female", employer: "Ministry of labour", jobTitle: "Labour attaché, formerly in Rome", languages: { ro: "native", it: "C1", en: "C1" }, topics: { labour_migration: "led", diaspora_affairs: "worked_on" }, posts: [post("Embassy of Romania", "Labour attaché", "ITA", "2015", "2021")] },
  { name: "Kristaps", category: "eu_civil_servant", country: "LVA", sex: "male", employer: "Ministry of foreign affairs", jobTitle: "Head of the consular department", languages: { lv: "native", ru: "C1", en: "C1" }, topics: { consular_affairs: "led", diaspora_affairs: "worked_on" } },
  { name: "Marta", category: "eu_civil_servant", country: "POL", sex: "female", employer: "Ministry of family and social policy", jobTitle: "Counsellor", languages: { pl: "native", ru: "B2", en: "C1" }, topics: { labour_migration: "worked_on", integration: "led" }, absences: [{ startsOn: "2027-02-01", endsOn: "2027-02-14" }] },
  { name: "Ricardo", category: "eu_civil_servant", country: "PRT", sex: "male", employer: "Migration agency", jobTitle: "Director", languages: { pt: "native", fr: "C1", en: "B2" }, topics: { integration: "led", labour_migration: "worked_on" } },
  { name: "Tamar", category: "partner_country_official", country: "GEO", sex: "female", employer: "State commission on migration", jobTitle: "Head of secretariat", languages: { ka: "native", ru: "C1", en: "C1" }, topics: { labour_migration: "worked_on", diaspora_affairs: "led", data_management: "worked_on" } },
  { name: "Arman", category: "partner_country_official", country: "ARM", sex: "male", employer: "Migration service", jobTitle: "Deputy head", languages: { hy: "native", ru: "C2", en: "B2" }, topics: { return_and_readmission: "led", labour_migration: "knows" }, availableFrom: "2027-04-01" },
  { name: "Grace", category: "partner_country_official", country: "PHL", sex: "female", employer: "Department of migrant workers", jobTitle: "Labour attaché", languages: { en: "native", ar: "B1" }, topics: { labour_migration: "led", consular_affairs: "led" } },
  { name: "Elisabeth", category: "eu_agency_staff", country: "MLT", sex: "female", employer: "EU agency for asylum", jobTitle: "Training officer", languages: { en: "C2", fr: "C1" }, topics: { international_protection_and_asylum_policy: "led", training_capacities: "led" } },
  { name: "Dmitri", category: "international_organisation", country: "CHE", sex: "male", employer: "International Labour Organization", jobTitle: "Specialist on labour migration", languages: { ru: "native", en: "C1", fr: "B2" }, topics: { labour_migration: "led", migration_legislation: "led" } },
  { name: "Claire", category: "academic", country: "FRA", sex: "female", employer: "University of Lyon", jobTitle: "Professor of demography", languages: { fr: "native", en: "C1" }, topics: { data_management: "led", migration_and_development: "led" } },
  { name: "Vasile", category: "national_expert", country: "MDA", sex: "male", employer: "Institute of economics", jobTitle: "Researcher", languages: { ro: "native", ru: "C2", en: "B1" }, topics: { diaspora_affairs: "worked_on", migration_and_development: "worked_on" } },
  { name: "Hugo", category: "private_consultant", country: "BEL", sex: "male", employer: "Self-employed", jobTitle: "Consultant", languages: { fr: "native", nl: "C1", ru: "B2" }, topics: { labour_migration: "led", consular_affairs: "worked_on" } },
  { name: "Samira", category: "ngo", country: "MAR", sex: "female", employer: "Association for the rights of migrants", jobTitle: "Director", languages: { ar: "native", fr: "C2" }, topics: { human_rights: "led", children_in_migration: "worked_on" } },
  { name: "Olena", category: "partner_country_official", country: "UKR", sex: "female", employer: "State migration service", jobTitle: "Head of unit", languages: { uk: "native", ru: "C2", ro: "B1", en: "B2" }, topics: { consular_affairs: "worked_on", data_management: "worked_on" } },
];
