import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

// 128 bits that only our secret can make, and nothing in the database tells them.
const SIGNATURE_BYTES = 16;

/** What opens a record to whoever has it: its number, signed for one purpose. */
export function signedToken(purpose: string, id: string): string {
  return `${Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url")}${signatureOf(purpose, id).toString("base64url")}`;
}

/** The number that a token opens for this purpose; null for anything that we did not sign for it. */
export function readSignedToken(purpose: string, token: string): string | null {
  if (!/^[\w-]{44}$/.test(token)) return null;
  const hex = Buffer.from(token.slice(0, 22), "base64url").toString("hex");
  const id = z.uuid().safeParse(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
  // As written, not as decoded: several spellings of base64 stand for the same bytes.
  return id.success && timingSafeEqual(Buffer.from(token), Buffer.from(signedToken(purpose, id.data))) ? id.data : null;
}

function signatureOf(purpose: string, id: string): Buffer {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start Suivi with \"npm start\", which sets it.");
  return createHmac("sha256", secret).update(`${purpose} ${id}`).digest().subarray(0, SIGNATURE_BYTES);
}
