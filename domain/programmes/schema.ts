import { z } from "zod";
import { count, text, version } from "@/domain/shared/fields";

/** Whole numbers written one after another, each once, in order: "6, 12, 24, 36". */
const numbers = ({ most, least = 1 }: { most: number; least?: number }) => text(100).transform((value, context) => {
  const parts = value.split(/[\s,;]+/).filter(Boolean);
  const read = [...new Set(parts.map(Number))].sort((one, other) => one - other);
  if (parts.every((part) => /^\d{1,3}$/.test(part)) && read.length >= least && read.length <= 10 && read.every((one) => one > 0 && one <= most)) return read;
  context.addIssue({ code: "custom", message: "numbers" });
  return z.NEVER;
});

/** When a programme asks after a presentation, and what follows while nobody answers. */
export const setFollowUpRules = z.object({
  programme: z.string({ error: "choose" }).regex(/^[A-Za-z0-9_-]{1,40}$/, { error: "choose" }), version,
  checkInMonths: numbers({ most: 120 }), answerDays: count(365), reminderDays: numbers({ most: 365 }), reminderEvery: count(365), escalationDays: count(365), linkDays: count(365),
});
