import { addInstrument } from "@/domain/instruments/commands/add-instrument";
import { recordRatification } from "@/domain/instruments/commands/record-ratification";
import type { InstrumentKind } from "@/domain/instruments/lists";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { step } from "../steps";
import { ILO_INSTRUMENTS } from "./ilo";
import { OTHER_INSTRUMENTS } from "./others";
import { RATIFICATIONS } from "./ratifications";

export type KnownInstrument = { code: string; kind: InstrumentKind; shortEn: string; shortFr: string; titleEn: string; titleFr: string; body: string; adoptedOn: string; inForceOn: string; sourceUrl: string; articles: string };

/** Instruments that migration law is compared with, by their articles, and where countries stand with them as far as somebody looked. */
export async function listInstruments(at: string): Promise<void> {
  for (const instrument of [...ILO_INSTRUMENTS, ...OTHER_INSTRUMENTS]) await step(`instrument ${instrument.code}`, addInstrument, SYSTEM_ACTOR, instrument, at);
  for (const { on = "", note = "", sourceUrl = "", ...one } of RATIFICATIONS) await step(`ratification ${one.code} ${one.country}`, recordRatification, SYSTEM_ACTOR, { ...one, on, note, sourceUrl }, LOOKED_UP);
}

// The day on which the copies were read; a source as of 2024 could not be recorded before.
const LOOKED_UP = "2026-11-23";
