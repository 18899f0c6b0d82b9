import { Bang, HalfDisc, Hourglass, Ring, TickMark, TwoBars } from "./icons";

export const TONES = ["draft", "progress", "waiting", "done", "overdue", "suspended"] as const;
export type Tone = (typeof TONES)[number];

/** Each tone's look. Whole class names, because the style sheet is made from the names it can read. */
export const TONE = {
  draft: { Icon: Ring, chip: "border-status-draft-edge bg-status-draft-tint text-status-draft-text", edge: "border-status-draft-edge", text: "text-status-draft-text", fill: "fill-status-draft-edge" },
  progress: { Icon: HalfDisc, chip: "border-status-progress-edge bg-status-progress-tint text-status-progress-text", edge: "border-status-progress-edge", text: "text-status-progress-text", fill: "fill-status-progress-edge" },
  waiting: { Icon: Hourglass, chip: "border-status-waiting-edge bg-status-waiting-tint text-status-waiting-text", edge: "border-status-waiting-edge", text: "text-status-waiting-text", fill: "fill-status-waiting-edge" },
  done: { Icon: TickMark, chip: "border-status-done-edge bg-status-done-tint text-status-done-text", edge: "border-status-done-edge", text: "text-status-done-text", fill: "fill-status-done-edge" },
  overdue: { Icon: Bang, chip: "border-status-overdue-edge bg-status-overdue-tint text-status-overdue-text", edge: "border-status-overdue-edge", text: "text-status-overdue-text", fill: "fill-status-overdue-edge" },
  suspended: { Icon: TwoBars, chip: "border-status-suspended-edge bg-status-suspended-tint text-status-suspended-text", edge: "border-status-suspended-edge", text: "text-status-suspended-text", fill: "fill-status-suspended-edge" },
} as const satisfies Record<Tone, unknown>;
