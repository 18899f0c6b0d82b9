/** A stream of numbers that looks random and is the same every time (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { below, chance: (share: number) => next() < share, pick: <T>(list: readonly T[]): T => list[below(list.length)]! };
}

export type Random = ReturnType<typeof randomFrom>;

const KINDS = ["user", "seat", "holder", "organisation", "request", "action", "activity", "output", "recommendation", "group", "member", "concept", "expert"] as const;

/** The uuid of the n-th thing of a kind. */
export function id(kind: (typeof KINDS)[number], number: number): string {
  return `${KINDS.indexOf(kind).toString(16).padStart(8, "0")}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}
