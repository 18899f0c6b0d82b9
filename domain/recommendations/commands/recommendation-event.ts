import type { CommandEvent } from "@/server/command";

type Recommendation = { id: string; actionId: string; number: number; textEn: string };

/** What happened to one recommendation, placed in its Action's history under its number and text. */
export function recommendationEvent(type: CommandEvent["type"], { id, actionId, number, textEn }: Recommendation, { facts, ...more }: Partial<CommandEvent> = {}): CommandEvent {
  return { type, subject: { table: "recommendations", id }, actionId, facts: { number, title: textEn, ...facts }, audience: "delegation", ...more };
}
