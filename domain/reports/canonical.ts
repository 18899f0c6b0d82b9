/** JSON of which the keys stand in their order and the letters in one Unicode form: the same facts give the same bytes on every machine. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(tidy(value));
}

function tidy(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").replace(/\r\n?/g, "\n").split("\n").map((line) => line.trimEnd()).join("\n").trim();
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== "object") return value ?? null;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, one]) => [key, tidy(one)]));
}
