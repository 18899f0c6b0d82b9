import { isReference } from "@/domain/actions/reference";
import { NOT_ASKED, type NotAsked } from "./asking";
import { ledgerHref, parseLedgerFilter } from "./list-filter";

export type AskedNotice = { people: number; asked: number; left: { reference: string; number: number; why: NotAsked }[] };

/** Most that are named in an address; the history of each tells the rest. */
const MOST_NAMED = 30;

/** The ledger that a form stood in: of one Action, or of all. */
export const ledgerPath = (reference: unknown) => (typeof reference === "string" && isReference(reference) ? `/actions/${reference}/recommendations` : "/recommendations");

/** Back to the ledger as it was, with who was asked and what was not asked about. `search` is what stood in the address. */
export function askedHref({ reference, search }: Record<string, unknown>, { people, asked, left }: AskedNotice): string {
  const { filter } = parseLedgerFilter(Object.fromEntries(new URLSearchParams(typeof search === "string" ? search : "")));
  const href = ledgerHref(ledgerPath(reference), filter, { page: filter.page });
  const told = new URLSearchParams({ asked: `${people}-${asked}`, ...(left.length > 0 ? { left: left.slice(0, MOST_NAMED).map((one) => `${one.reference}.${one.number}.${one.why}`).join(",") } : {}) });
  return `${href}${href.includes("?") ? "&" : "?"}${told}`;
}

/** Reads that notice from an address; undefined for anything that we did not write. */
export function readAsked({ asked, left }: Record<string, string | string[] | undefined>): AskedNotice | undefined {
  const counts = typeof asked === "string" ? /^(\d{1,4})-(\d{1,4})$/.exec(asked) : null;
  if (!counts) return undefined;
  const named = typeof left === "string" ? left.split(",").slice(0, MOST_NAMED) : [];
  return {
    people: Number(counts[1]), asked: Number(counts[2]),
    left: named.flatMap((one) => {
      const [reference = "", number = "", word = ""] = one.split(".");
      const why = NOT_ASKED.find((known) => known === word);
      return why && isReference(reference) && /^[1-9]\d{0,3}$/.test(number) ? [{ reference, number: Number(number), why }] : [];
    }),
  };
}
