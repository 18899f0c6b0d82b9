import type { CommandEvent } from "@/server/command";

type Output = { id: string; actionId: string; number: number; titleEn: string };

/** What happened to one output, placed in its Action's history under its number and title. */
export function outputEvent(type: CommandEvent["type"], { id, actionId, number, titleEn }: Output, { facts, ...more }: Partial<CommandEvent> & Required<Pick<CommandEvent, "audience">>): CommandEvent {
  return { type, subject: { table: "outputs", id }, actionId, facts: { number, title: titleEn, ...facts }, ...more };
}
