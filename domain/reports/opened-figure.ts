import type { Space } from "@/domain/policy/actor";
import { isCountedFor } from "./counted-for";
import { figuresOf, type ReportFigure } from "./figures";
import type { ReportAccount, Standing } from "./report";

type Opened = { figure: ReportFigure; standing: Standing | { kind: "today"; at: Date } };

/** A figure of the report with its rows: as the report tells it, or, of a frozen one, as the record tells it today. Undefined where this reader finds no such figure. */
export function openFigure(account: ReportAccount | undefined, { space, key, now }: { space: Space; key: string; now: string | string[] | undefined }): Opened | undefined {
  const isToday = now !== undefined;
  const facts = isToday ? account?.present : account?.content.facts;
  const figure = facts && figuresOf(facts).find((one) => one.key === key);
  if (!account || !figure || (isToday && !isCountedFor(space, figure.key))) return undefined;
  return { figure, standing: isToday ? { kind: "today", at: new Date() } : account.standing };
}
