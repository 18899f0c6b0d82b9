import type { CommandEvent } from "@/server/command";

/** What happened to one handover, placed in its Action's history under the receiving programme. Delegations read it. */
export function handoverEvent(type: CommandEvent["type"], { id, actionId, programme }: { id: string; actionId: string; programme: string }, { facts, ...more }: Partial<CommandEvent> = {}): CommandEvent {
  return { type, subject: { table: "handovers", id }, actionId, facts: { programme, ...facts }, audience: "delegation", ...more };
}
