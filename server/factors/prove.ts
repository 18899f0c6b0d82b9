import "server-only";
import { databaseTime } from "@/db/client";
import { countTry, findApp, keepNewApp, proveSession, refuseFactor, replaceRecoveryCodes, takeStep, spendRecoveryCode } from "@/db/factors";
import type { SessionFactor } from "@/domain/factors/rules";
import type { Actor } from "@/domain/policy/actor";
import { newSecret, stepOf } from "./app-codes";
import { newRecoveryCodes, readRecoveryCode } from "./recovery";
import { hashCode, openSecret, sealSecret } from "./seal";

/** What became of something shown: right, wrong, or not looked at after too many tries. */
export type Answer = "right" | "wrong" | "locked";

/** Begins to set up an app: a secret that counts once a first code of it was right. */
export const beginApp = (person: Actor): Promise<void> => keepNewApp(person.userId, sealSecret(person.userId, newSecret()));

/** The secret of an app that is being set up; null when there is none, and never that of one that counts already. */
export async function secretToShow(person: Actor): Promise<string | null> {
  const app = await findApp(person.userId);
  return app && !app.isConfirmed ? (openSecret(person.userId, app.sealed) ?? null) : null;
}

/** Looks at a code of the person's app; the first right one makes the app count. */
export async function checkAppCode(person: Actor, typed: string, now?: number): Promise<Answer> {
  if (!(await countTry(person))) return "locked";
  const app = await findApp(person.userId);
  const secret = app && openSecret(person.userId, app.sealed);
  const step = secret ? stepOf(secret, typed, now ?? (await databaseTime()).getTime()) : null;
  if (app && step !== null && (await takeStep(person, step, { confirms: !app.isConfirmed }))) return "right";
  await refuseFactor(person, "app");
  return "wrong";
}

/** Looks at a recovery code and uses it up. */
export async function checkRecoveryCode(person: Actor, typed: string): Promise<Answer> {
  if (!(await countTry(person))) return "locked";
  const code = readRecoveryCode(typed);
  if (code && (await spendRecoveryCode(person, hashCode(person.userId, code)))) return "right";
  await refuseFactor(person, "recovery");
  return "wrong";
}

/** Makes ten recovery codes in the place of all earlier ones; the only time that they can be read. */
export async function makeRecoveryCodes(person: Actor): Promise<string[]> {
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(person, codes.map((code) => hashCode(person.userId, code)));
  return codes;
}

/** Marks a session as proved, under a new token. */
export const prove = (person: Actor, factor: SessionFactor) => (from: string, to: string): Promise<Date | null> => proveSession(person, { from, to, factor });
