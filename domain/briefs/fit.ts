import type { BriefDocument } from "./brief";

/**
 * A brief is read in a car: it stands on one page of A4 at its full size of type, whatever there is to say. What does not fit
 * goes in whole rows, the least urgent first, and the page says how many more there are online.
 */
export function fitBrief(document: BriefDocument, more: (count: number) => string): BriefDocument {
  const kept = { say: capped(document.say.lines, 5), actions: capped(document.actions.lines, 6), next: capped(document.next.lines, 6), sensitive: capped(document.sensitive.lines, 4) };
  for (const { part, least } of GIVING_WAY) {
    while (kept[part] > least && linesOf(cut(document, kept, more)) > PAGE) kept[part] -= 1;
  }
  return cut(document, kept, more);
}

type PartName = "say" | "actions" | "next" | "sensitive";

// What can be looked up gives way before what was written to be said.
const GIVING_WAY: readonly { part: PartName; least: number }[] = [
  { part: "next", least: 2 }, { part: "actions", least: 4 }, { part: "sensitive", least: 2 }, { part: "actions", least: 2 }, { part: "say", least: 3 },
  { part: "next", least: 1 }, { part: "sensitive", least: 1 }, { part: "actions", least: 1 }, { part: "say", least: 1 },
];

const capped = (lines: readonly unknown[], most: number) => Math.min(lines.length, most);

function cut(document: BriefDocument, kept: Record<PartName, number>, more: (count: number) => string): BriefDocument {
  const shorter = <Line, P extends { lines: Line[]; note: string | null }>(part: P, count: number): P => (count < part.lines.length ? { ...part, lines: part.lines.slice(0, count), note: more(part.lines.length - count) } : part);
  return { ...document, say: shorter(document.say, kept.say), actions: shorter(document.actions, kept.actions), next: shorter(document.next, kept.next), sensitive: shorter(document.sensitive, kept.sensitive) };
}

/** Lines of the page, letters of a whole line and of its halves: measured in print, with a hair to spare. */
export const PAGE = 65.5;
const WHOLE = 104;
const HALF = 47;
const HEADING = 1.5;
const GAP = 0.55;

/** How many lines of print a brief takes. */
export function linesOf({ title, closed, situation, say, actions, recommendations, next, sensitive, contact, responsibility, footnote }: BriefDocument): number {
  const signed = ({ text, by }: { text: string; by: string }) => lines(`${text} ${by}`, WHOLE - 4);
  const row = ([name, stage, since]: BriefDocument["actions"]["lines"][number]) => Math.max(lines(name, 62), lines(stage, 20), lines(since, 18)) + 0.2;
  const half = (part: { lines: string[]; note: string | null }) => HEADING + sum(part.lines, (line) => lines(line, HALF)) + note(part.note, HALF);
  const parts = [
    4 + lines(title, 50) + lines(closed, WHOLE), sum(situation, (line) => lines(line, WHOLE - 4)),
    HEADING + sum(say.lines, signed) + note(say.note, WHOLE), HEADING + 1.2 + sum(actions.lines, row) + note(actions.note, WHOLE),
    Math.max(half(recommendations), half(next)), HEADING + sum(sensitive.lines, signed) + note(sensitive.note, WHOLE),
    sum(contact.lines, (line) => lines(line, WHOLE)) + HEADING, 2 + lines(responsibility, 70) + (footnote ? lines(footnote, WHOLE) : 0),
  ];
  return sum(parts, (one) => one + GAP);
}

const lines = (text: string, width: number) => Math.max(1, Math.ceil(text.length / width));
const note = (text: string | null, width: number) => (text ? lines(text, width) : 0);
const sum = <One,>(all: readonly One[], of: (one: One) => number) => all.reduce((total, one) => total + of(one), 0);
