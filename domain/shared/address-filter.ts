import type { z } from "zod";

/** What an address carries behind its question mark, as a page gets it. */
export type SearchParams = Record<string, string | string[] | undefined>;

type Fields = Record<string, z.ZodType>;
export type FilterOf<Of extends Fields> = { [Name in keyof Of]?: z.output<Of[Name]> };

/** What an address asks by these fields; of a name given twice the first counts. What makes no sense is named in `refused`; the rest applies. */
export function readFilter<Of extends Fields>(fields: Of, params: SearchParams): { filter: FilterOf<Of>; refused: (keyof Of & string)[] } {
  const filter: FilterOf<Of> = {};
  const refused: (keyof Of & string)[] = [];
  for (const name of Object.keys(fields) as (keyof Of & string)[]) {
    const value = [params[name]].flat()[0];
    if (value === undefined || value.trim() === "") continue;
    const parsed = fields[name]!.safeParse(value);
    if (parsed.success) filter[name] = parsed.data as FilterOf<Of>[typeof name];
    else refused.push(name);
  }
  return { filter, refused };
}

/** `path` with these values in the order of the names; what is not set, or as `usual`, is left out. */
export function filterHref<Name extends string>(path: string, names: readonly Name[], values: { [Key in Name]?: string | number | null }, usual: { [Key in Name]?: string | number } = {}): string {
  const search = new URLSearchParams();
  for (const name of names) {
    const value = values[name];
    if (value !== undefined && value !== null && value !== usual[name]) search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}
