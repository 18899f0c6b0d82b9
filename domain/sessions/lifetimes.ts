import type { Role } from "@/domain/policy/actor";

/**
 * How long a session lasts at most, and how long nobody may be away from it, in minutes. Shortest for whoever decides for others; an
 * official on a slow line, who writes a long answer on paper first, has longer (what was typed is kept when a session ends).
 */
export const LIFETIMES: Record<Exclude<Role, "system">, { most: number; away: number }> = {
  admin: { most: 8 * 60, away: 30 }, manager: { most: 8 * 60, away: 30 }, coordinator: { most: 10 * 60, away: 60 },
  authority: { most: 12 * 60, away: 120 }, delegation: { most: 12 * 60, away: 60 },
};

/** Before a seat is chosen. */
const UNDECIDED = { most: 60, away: 30 };

/** The longest that any session lasts: what its row and its cookie are made for. */
export const LONGEST_MINUTES = Math.max(...Object.values(LIFETIMES).map(({ most }) => most));

/** Minutes after which it is written down again that somebody is still there. */
export const NOTE_MINUTES = 1;

/** The lifetime of a session in a seat of this role; before a seat is chosen, the shortest. */
export const lifetimeOf = (role: Role | null) => (role === null || role === "system" ? UNDECIDED : LIFETIMES[role]);

/** Has this session ended, by its age or because nobody was there? Both in minutes, by the database's clock. */
export function hasEnded(role: Role | null, { age, away }: { age: number; away: number }): boolean {
  const allowed = lifetimeOf(role);
  return age >= allowed.most || away >= allowed.away;
}
