import type { MailFacts } from "./templates";

/** `{name}` shows a fact; `{if_name}` and `{no_name}` show nothing, and keep their line only where the fact is there, or is not. */
const PLACE = /\{(if_|no_)?(\w+)\}/g;

/** The names of the places that a text leaves open. */
export function placesOf(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, , name]) => name!);
}

/** The text with its places filled; null when a fact is missing, so that no reader meets an open place. */
export function fill(text: string, facts: MailFacts): string | null {
  if ([...text.matchAll(PLACE)].some(([, gate, name]) => (gate === "no_") === Boolean(facts[name!]))) return null;
  return text.replace(PLACE, (_, gate: string | undefined, name: string) => (gate ? "" : facts[name]!));
}

/** A paragraph without the lines whose facts are missing, and without the line that announces them; null when none is left. */
export function fillLines(text: string, facts: MailFacts): string | null {
  const lines = text.split("\n").map((line) => fill(line, facts));
  const kept = lines.filter((line, index) => line !== null && !(line.endsWith(":") && lines[index + 1] === null));
  return kept.length > 0 ? kept.join("\n") : null;
}
