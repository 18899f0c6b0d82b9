/** Where a recommendation comes from, as forms post it: `output:2`, `activity:5` or `comparison:<id>`. */
export type Origin = { kind: "output"; number: number } | { kind: "activity"; number: number } | { kind: "comparison"; id: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a posted origin; undefined when it is none. */
export function originOf(value: string): Origin | undefined {
  const [kind, key = ""] = value.split(":");
  if (kind === "comparison") return UUID.test(key) ? { kind, id: key } : undefined;
  return (kind === "output" || kind === "activity") && /^[1-9]\d{0,3}$/.test(key) ? { kind, number: Number(key) } : undefined;
}
