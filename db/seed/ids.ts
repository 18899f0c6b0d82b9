import { createHash } from "node:crypto";

/** The same uuid for the same words, always: what the seed wrote once is found again, never written twice. */
export function idOf(words: string): string {
  const hex = createHash("sha256").update(`suivi demonstration: ${words}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
