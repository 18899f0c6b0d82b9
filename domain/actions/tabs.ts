/** The parts of an Action's file, in the order of its life; each is a page under the Action's address. */
export const ACTION_TABS = ["overview", "concept", "group", "plan", "tasks", "indicators", "outputs", "recommendations", "report", "lessons", "followup", "handover", "good-practice", "documents", "history"] as const;
export type ActionTab = (typeof ACTION_TABS)[number];

/** Address of one part. */
export function tabPath(reference: string, tab: ActionTab): string {
  return tab === "overview" ? `/actions/${reference}` : `/actions/${reference}/${tab}`;
}
