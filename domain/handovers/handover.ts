import { missingFields, type FieldValues, type RequiredField } from "@/domain/programmes/required-fields";
import type { ItemStatus } from "./exchange";
import type { HandoverState, ITEM_ANSWERS } from "./lifecycle";

/** When a dossier may be frozen and items added, when the programme answers to them, and when it says how far it is with those it took. */
export const ITEM_STATES = {
  freeze: ["suggested", "proposed", "discussed"],
  choose: ["suggested", "proposed", "discussed"],
  answer: ["proposed", "discussed"],
  status: ["accepted", "started"],
} as const satisfies Record<string, readonly HandoverState[]>;

export type ItemAnswer = (typeof ITEM_ANSWERS)[number];

export type HandoverItem = {
  id: string;
  kind: "recommendation" | "output";
  number: number;
  titleEn: string;
  titleFr: string | null;
  answer: ItemAnswer | null;
  answerReason: string | null;
  answeredOn: string | null;
  answeredByName: string | null;
  status: ItemStatus | null;
  statusNote: string | null;
  statusOn: string | null;
  statusByName: string | null;
  version: number;
};

type Thing = { number: number; titleEn: string; titleFr: string | null };

/** What an Action could hand over. */
export type Transferable = { recommendations: Thing[]; outputs: Thing[] };

export type HandoverDetail = {
  id: string;
  programmeEn: string;
  programmeFr: string;
  state: HandoverState;
  purposeEn: string;
  purposeFr: string | null;
  fields: FieldValues;
  /** What the programme asks of a handover to it. */
  asked: RequiredField[];
  countries: string[];
  suggestedOn: string;
  reason: string | null;
  settledOn: string | null;
  version: number;
  items: HandoverItem[];
};

/** What the next move of a handover needs and does not have. */
export function missingFor({ state, fields, asked, countries, items }: HandoverDetail): ("fieldsGiven" | "somethingToHandOver" | "everyItemAnswered" | "someItemAccepted")[] {
  if (state === "suggested") return [...(missingFields(asked, fields, countries).length > 0 ? ["fieldsGiven" as const] : []), ...(items.length > 0 ? [] : ["somethingToHandOver" as const])];
  if (state !== "proposed" && state !== "discussed") return [];
  return [...(items.every(({ answer }) => answer) ? [] : ["everyItemAnswered" as const]), ...(items.some(({ answer }) => answer === "accepted") ? [] : ["someItemAccepted" as const])];
}
