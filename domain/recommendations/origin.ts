import type { RecommendationSources } from "./recommendation";

/** Where a recommendation comes from, as forms post it: `output:2`, `activity:5`, `meeting:1`, `section:<id>` or `comparison:<id>`. */
export type Origin = { kind: "output" | "activity" | "meeting"; number: number } | { kind: "section"; id: string } | { kind: "comparison"; id: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NUMBERED = ["output", "activity", "meeting"] as const;

/** Reads a posted origin; undefined when it is none. */
export function originOf(value: string): Origin | undefined {
  const [kind, key = ""] = value.split(":");
  if (kind === "comparison" || kind === "section") return UUID.test(key) ? { kind, id: key } : undefined;
  const numbered = NUMBERED.find((one) => one === kind);
  return numbered && /^[1-9]\d{0,3}$/.test(key) ? { kind: numbered, number: Number(key) } : undefined;
}

/** The source that an address names, `?output=2` or `?section=<id>`, as its form posts it; undefined when the Action has none such. */
export function chosenOrigin({ outputs, activities, meetings, comparisons }: RecommendationSources, search: Record<string, string | string[] | undefined>): string | undefined {
  const known = [
    ...outputs.flatMap(({ number, sections }) => [`output:${number}`, ...sections.map(({ id }) => `section:${id}`)]),
    ...activities.map(({ number }) => `activity:${number}`), ...meetings.map(({ number }) => `meeting:${number}`), ...comparisons.map(({ id }) => `comparison:${id}`),
  ];
  return ["output", "section", "activity", "meeting", "comparison"].map((kind) => `${kind}:${String(search[kind])}`).find((origin) => known.includes(origin));
}
