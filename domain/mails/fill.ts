import type { MailFacts } from "./templates";

const PLACE = /\{(\w+)\}/g;

/** The names of the places that a text leaves open. */
export function placesOf(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, name]) => name!);
}

/** The text with its places filled; null when a fact is missing, so that no reader meets an open place. */
export function fill(text: string, facts: MailFacts): string | null {
  if (placesOf(text).some((name) => !facts[name])) return null;
  return text.replace(PLACE, (_, name: string) => facts[name]!);
}

/** A paragraph of several lines, without the lines whose facts are missing; null when none is left. */
export function fillLines(text: string, facts: MailFacts): string | null {
  const lines = text.split("\n").map((line) => fill(line, facts)).filter((line) => line !== null);
  return lines.length > 0 ? lines.join("\n") : null;
}
