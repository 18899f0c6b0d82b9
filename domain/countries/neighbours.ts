import { NEIGHBOUR_ROWS } from "./neighbour-rows";

const NEIGHBOURS = bothWays();

/** Partner countries and others with which a country shares a border; of a country that is no partner, the partners next to it. */
export function neighboursOf(iso3: string): string[] {
  return [...(NEIGHBOURS.get(iso3) ?? [])].sort();
}

// A border has two sides: who borders a partner has it as a neighbour too.
function bothWays(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  const add = (one: string, other: string) => all.set(one, (all.get(one) ?? new Set()).add(other));
  for (const [one, row] of Object.entries(NEIGHBOUR_ROWS)) {
    for (const other of row.split(" ")) {
      add(one, other);
      add(other, one);
    }
  }
  return all;
}
