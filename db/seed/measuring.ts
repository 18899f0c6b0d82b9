import type postgres from "postgres";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { addIndicator } from "@/domain/indicators/commands/add-indicator";
import { addResult } from "@/domain/indicators/commands/add-result";
import { approveValue } from "@/domain/indicators/commands/approve-value";
import { recordValue } from "@/domain/indicators/commands/record-value";
import { returnValue } from "@/domain/indicators/commands/return-value";
import { submitValue } from "@/domain/indicators/commands/submit-value";
import { pasteParticipants } from "@/domain/participants/commands/paste-participants";
import { actor } from "./actors";
import { LOOKING } from "./looking";
import { idIn, step, versionOf } from "./steps";

type Who = { submitter: string; approver: string; on: string };
type Value = { reference: string; indicator: number } & Record<string, unknown>;

/** A value recorded, submitted and approved by a second person. */
export async function recordApproved(key: string, value: Value, { submitter, approver, on }: Who): Promise<void> {
  const at = await recordSubmitted(key, value, { submitter, on });
  await step(`${key} approved`, approveValue, actor(approver), { ...at, version: 2 }, on);
}

async function recordSubmitted(key: string, { reference, indicator, ...facts }: Value, { submitter, on }: Omit<Who, "approver">) {
  const { number } = await step(`${key} recorded`, recordValue, actor(submitter), { reference, indicator, ...facts }, on);
  await step(`${key} submitted`, submitValue, actor(submitter), { reference, indicator, number, version: 1 }, on);
  return { reference, indicator, number };
}

/** The running Action with three workshops at which the same people came more than once, a chain, and a value in every state. Invented, and says so. */
export async function measureRunning(owner: postgres.Sql): Promise<void> {
  for (const [index, workshop] of WORKSHOPS.entries()) await meet(owner, { ...workshop, list: PEOPLE.filter((_, at) => workshop.who.includes(at)).join("\n"), key: `measuring ${index}` });
  const reference = LOOKING;
  for (const result of RESULTS) await step(`measuring result ${result.textEn}`, addResult, actor("Marek"), { reference, ...result }, "2026-09-07");
  for (const indicator of INDICATORS) await step(`measuring indicator ${indicator.titleEn}`, addIndicator, actor("Marek"), { reference, rollUp: "sum", ...indicator }, "2026-09-07");
  const value = { reference, indicator: OFFICIALS, source: "Attendance list of the workshop (demonstration)" };
  await recordApproved("measuring first", { ...value, value: "9", measuredOn: "2026-09-16", sex_female: "5", sex_male: "4" }, { submitter: "Marek", approver: "Ada", on: "2026-09-18" });
  await recordSubmitted("measuring second", { ...value, value: "6", measuredOn: "2026-10-14", sex_female: "4", sex_male: "2" }, { submitter: "Ada", on: "2026-10-16" });
  const third = await recordSubmitted("measuring third", { ...value, value: "7", measuredOn: "2026-11-11", sex_female: "3", sex_male: "4" }, { submitter: "Marek", on: "2026-11-13" });
  await step("measuring third returned", returnValue, actor("Ada"), { ...third, version: 2, reason: "The list names six people." }, "2026-11-16");
  await step("measuring draft", recordValue, actor("Marek"), { ...value, value: "2", measuredOn: "2026-11-18", sex_female: "1", sex_male: "1" }, "2026-11-19");
}

type Meeting = { titleEn: string; titleFr: string; on: string; list: string; key: string };

async function meet(owner: postgres.Sql, { titleEn, titleFr, on, list, key }: Meeting): Promise<void> {
  const { number } = await step(`${key} planned`, planActivity, actor("Marek"), { reference: LOOKING, type: "workshop", titleEn, titleFr, mode: "on_site", place: "Chişinău", startsOn: on, endsOn: on, note: "Asked for by the bureau." }, "2026-09-01");
  const action_id = await idIn(owner, "actions", { reference: LOOKING });
  await step(`${key} held`, holdActivity, actor("Marek"), { reference: LOOKING, number, version: await versionOf(owner, "activities", { action_id, number }), startsOn: on, endsOn: on }, on);
  await step(`${key} people`, pasteParticipants, actor("Marek"), { reference: LOOKING, number, list }, on);
}

// The same people come again: some with their name turned round, one known by the address alone.
const PEOPLE = [
  "Ana Rusu (demonstration); f; Bureau for Diaspora Relations; agency; director; ana@diaspora.example", "Ion Ceban (demonstration); m; Ministry of Labour; ministry; head of unit",
  "Elena Munteanu (demonstration); f; Ministry of Labour; ministry; officer", "Victor Popa (demonstration); m; Ministry of Foreign Affairs; ministry; officer",
  "Maria Lungu (demonstration); f; Association of returned workers; civil society; other", "Sergiu Botnari (demonstration); m; Town hall of Chişinău; municipality; officer",
  "A. Rusu; f; ; agency; director; ana@diaspora.example", "Ceban, Ion (demonstration); m; Ministry of Labour; ministry; head of unit",
];
const WORKSHOPS = [
  { titleEn: "Demonstration: workshop on services for workers abroad", titleFr: "Démonstration : atelier sur les services aux travailleurs à l’étranger", on: "2026-09-16", who: [0, 1, 2, 3] },
  { titleEn: "Demonstration: workshop on consular data", titleFr: "Démonstration : atelier sur les données consulaires", on: "2026-10-14", who: [2, 4, 6, 7] },
  { titleEn: "Demonstration: workshop on the sector programme", titleFr: "Démonstration : atelier sur le programme sectoriel", on: "2026-11-11", who: [0, 4, 5] },
];

const RESULTS = [
  { level: "impact", textEn: "Demonstration: Moldovans abroad are served by their state.", textFr: "Démonstration : les Moldaves de l’étranger sont servis par leur État." },
  { level: "outcome", under: 1, textEn: "Demonstration: the next sector programme on the diaspora rests on what the last one showed.", textFr: "Démonstration : le prochain programme sectoriel sur la diaspora s’appuie sur les leçons du précédent." },
  { level: "output", under: 2, textEn: "Demonstration: officials can plan services for workers abroad.", textFr: "Démonstration : les agents savent planifier les services aux travailleurs à l’étranger." },
];

const OFFICIALS = 2;
const INDICATORS = [
  { result: 3, titleEn: "People who took part in workshops", titleFr: "Personnes ayant pris part aux ateliers", countedBy: "participants", target: "12", targetOn: "2027-06" },
  { result: 3, titleEn: "Officials who passed the exercise at the end", titleFr: "Agents ayant réussi l’exercice final", breakdown: "sex", unitEn: "people", unitFr: "personnes", baseline: "0", baselineOn: "2026-09", target: "30", targetOn: "2027-06" },
  { result: 2, titleEn: "Chapters of the programme that cite the evaluation", titleFr: "Chapitres du programme qui citent l’évaluation", rollUp: "latest", unitEn: "%", baseline: "0", baselineOn: "2026", target: "80", targetOn: "2027" },
];
