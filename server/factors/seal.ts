import "server-only";
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** Seals the secret of somebody's app, so that a copy of the table makes no codes. */
export function sealSecret(userId: string, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(userId), nonce);
  const closed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString("base64");
}

/** The secret again; undefined where it was sealed for somebody else, or under another AUTH_SECRET. */
export function openSecret(userId: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64");
  try {
    const cipher = createDecipheriv("aes-256-gcm", keyOf(userId), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

/** How a recovery code is kept: under our key, for this person alone. */
export const hashCode = (userId: string, code: string): string => createHmac("sha256", keyOf(userId)).update(code).digest("base64url");

function keyOf(userId: string): Buffer {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start Suivi with \"npm start\", which sets it.");
  return Buffer.from(hkdfSync("sha256", secret, userId, "second factor", 32));
}
