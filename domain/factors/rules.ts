import { spaceOf, type Role } from "@/domain/policy/actor";

/** What a person can show beside the first way in. A `demonstration` counts as one, and exists only where the demonstration is on. */
export const SECOND_FACTORS = ["app", "passkey", "recovery", "provider_two", "demonstration"] as const;
export type SecondFactor = (typeof SECOND_FACTORS)[number];

/** Everything a session can have begun with or been proved by. */
export type SessionFactor = SecondFactor | "provider" | "code" | "link";

/** Roles that get nothing but the page of the second factor until they have shown one. */
export const REQUIRED_OF: readonly Role[] = ["admin", "manager"];

/** So many minutes after somebody has last proved who they are may they approve without doing it again. */
export const FRESH_MINUTES: Record<Role, number> = { admin: 15, manager: 15, coordinator: 15, authority: 30, delegation: 30, system: 0 };

export const CODE_STEP_SECONDS = 30;
export const RECOVERY_CODES = 10;
export const CHALLENGE_MINUTES = 5;

/** Wrong codes in a row, and the minutes in which they are counted. */
export const MOST_TRIES = 5;
export const TRIES_MINUTES = 15;

/** More keys than anybody carries. */
export const MOST_PASSKEYS = 10;

/** Has a second factor been shown in this session? */
export const isVerified = (factors: readonly string[]): boolean => factors.some((one) => (SECOND_FACTORS as readonly string[]).includes(one));

/** Does this session still owe a second factor? Asked of those it is required of, and of staff who have set one up. */
export function owesSecondFactor({ role, factors, hasFactor }: { role: Role; factors: readonly string[]; hasFactor: boolean }): boolean {
  if (spaceOf(role) !== "staff" || isVerified(factors)) return false;
  return REQUIRED_OF.includes(role) || hasFactor;
}

/** Has the person proved who they are recently enough to approve? Who acts without a session (the worker, a link) has no moment to be late by. */
export function isFresh({ role, provedAt }: { role: Role; provedAt?: string }, now = new Date()): boolean {
  return provedAt === undefined || now.getTime() - new Date(provedAt).getTime() <= FRESH_MINUTES[role] * 60_000;
}

/** What a person has set up beside the first way in. */
export type Factors = {
  app: { confirmedAt: Date } | null;
  passkeys: { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }[];
  recoveryCodesLeft: number;
};

export const hasFactor = ({ app, passkeys }: Factors): boolean => app !== null || passkeys.length > 0;

/** May this factor go? Not the last one of somebody who must have one. */
export const mayRemoveOne = (role: Role, { app, passkeys }: Factors): boolean => !REQUIRED_OF.includes(role) || (app ? 1 : 0) + passkeys.length > 1;
