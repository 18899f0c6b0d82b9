import type { CommandEvent } from "@/server/command";

type Activity = { id: string; number: number; titleEn: string };

/** What happened to one activity, placed in its Action's history under its number and title. */
export function activityEvent(type: CommandEvent["type"], actionId: string, activity: Activity, more: Pick<CommandEvent, "audience"> & Partial<CommandEvent>): CommandEvent {
  const { facts, ...rest } = more;
  return { type, subject: { table: "activities", id: activity.id }, actionId, facts: { number: activity.number, title: activity.titleEn, ...facts }, ...rest };
}
