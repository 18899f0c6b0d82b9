import { askCheckIn } from "@/domain/follow-up/commands/ask-check-in";
import { countSilence } from "@/domain/follow-up/commands/count-silence";
import { done } from "./doing";
import type { People } from "./people";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Check-ins of a presented Action: asked long ago, just long enough ago for a reminder, and left silent for two months. */
export async function checkInsAsked(p: People, reference: string): Promise<void> {
  await done(askCheckIn, p.mira, { reference, months: 6, version: 1 }, new Date("2018-12-05T09:00:00Z"));
  await done(askCheckIn, p.mira, { reference, months: 12, version: 1 }, daysAgo(20));
  await done(askCheckIn, p.mira, { reference, months: 24, version: 1 }, daysAgo(65));
  await done(countSilence, p.mira, { reference, months: 24, version: 2 }, daysAgo(30));
}
