/** How long a code is good, and how many wrong ones are taken. */
export const CODE_MINUTES = 10;
export const MOST_CODE_TRIES = 5;

/** So long stands what was counted by when codes were asked for; then nothing says any more that somebody asked. */
export const CODES_KEPT_DAYS = 30;

/** So many codes may be asked for: a stranger who asks for somebody else's address from elsewhere does not soon keep them out. */
export const CODE_LIMITS = [
  { by: "both", hours: 1, most: 5 },
  { by: "address", hours: 1, most: 10 },
  { by: "address", hours: 24, most: 30 },
  { by: "network", hours: 1, most: 30 },
] as const;

/** Six figures out of what was typed or pasted, with whatever stands between them; null for anything else. */
export function readCode(typed: string): string | null {
  const figures = typed.replaceAll(/[\s\u00a0\u202f.–-]/g, "");
  return /^\d{6}$/.test(figures) ? figures : null;
}
