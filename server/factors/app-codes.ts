import "server-only";
import { Secret, TOTP } from "otpauth";
import { CODE_STEP_SECONDS } from "@/domain/factors/rules";

const appOf = (secret: string, label?: string) => new TOTP({ issuer: "Suivi", label, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: CODE_STEP_SECONDS });

/** A new secret of 160 bits, as apps take it by hand. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an app reads from a picture. */
export const addressOf = (secret: string, email: string): string => appOf(secret, email).toString();

/** Which step of the clock a code belongs to, one before and one after allowed; null when it is none of them. */
export function stepOf(secret: string, typed: string, now: number): number | null {
  const token = typed.replace(/[\s-]/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = appOf(secret).validate({ token, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / (CODE_STEP_SECONDS * 1000)) + delta;
}
