import "server-only";
import { randomInt } from "node:crypto";
import { RECOVERY_CODES } from "@/domain/factors/rules";

// Without what is read for something else: 0 and O, 1, I and L.
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const HALF = 5;

/** Ten codes of about 50 bits, in two halves for the eye. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, () => `${letters()}-${letters()}`);

/** A code as it was made, however it is typed; null when it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "");
  return plain.length === 2 * HALF && [...plain].every((letter) => LETTERS.includes(letter)) ? `${plain.slice(0, HALF)}-${plain.slice(HALF)}` : null;
}

const letters = () => Array.from({ length: HALF }, () => LETTERS[randomInt(LETTERS.length)]).join("");
