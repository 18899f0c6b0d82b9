import type { ActionStage } from "@/domain/actions/lifecycle";
import type { PartialDate } from "@/domain/shared/dates";

/** A time in which everything with a country stands still. */
export type CountryHold = { id: string; country: string; since: PartialDate; reason: string; toResume: string; decidedByName: string; resumedOn: PartialDate | null; resumedByName: string | null; resumeNote: string | null };

/** An Action of the country that a change of the frame puts in question, with what of it would stand still. */
export type HeldAction = { reference: string; titleEn: string; titleFr: string | null; stage: ActionStage; checkIns: number; handovers: number; recommendations: number; links: number };
