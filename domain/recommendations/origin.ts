/** Where a recommendation comes from, as forms post it: `output:2`, `activity:5`, `meeting:1` or `comparison:<id>`. */
export type Origin = { kind: "output" | "activity" | "meeting"; number: number } | { kind: "comparison"; id: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NUMBERED = ["output", "activity", "meeting"] as const;

/** Reads a posted origin; undefined when it is none. */
export function originOf(value: string): Origin | undefined {
  const [kind, key = ""] = value.split(":");
  if (kind === "comparison") return UUID.test(key) ? { kind, id: key } : undefined;
  const numbered = NUMBERED.find((one) => one === kind);
  return numbered && /^[1-9]\d{0,3}$/.test(key) ? { kind: numbered, number: Number(key) } : undefined;
}
