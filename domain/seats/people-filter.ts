import type { Space } from "@/domain/policy/actor";

/** What narrows the list of people; an address that says something else narrows nothing. */
export type PeopleFilter = { q?: string; group?: Space };

const GROUPS: Record<string, Space> = { staff: "staff", delegation: "delegation", authority: "partner" };
/** Names of the groups as addresses write them. */
export const PEOPLE_GROUPS = ["staff", "delegation", "authority"] as const;

/** The filter that an address asks for. */
export function readPeopleFilter(search: Record<string, string | string[] | undefined>): PeopleFilter {
  const one = (value: string | string[] | undefined) => (typeof value === "string" ? value.trim().slice(0, 100) : "");
  return { q: one(search.q) || undefined, group: Object.hasOwn(GROUPS, one(search.group)) ? GROUPS[one(search.group)] : undefined };
}
