import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { findLink } from "@/db/links";
import type { Link } from "@/domain/links/link";

// The address is all that opens a link: 128 bits that only our secret can make, and nothing in the database tells them.
const SIGNATURE_BYTES = 16;

/** What follows `/answer/` in the address of a link. */
export function linkToken(linkId: string): string {
  return `${Buffer.from(linkId.replaceAll("-", ""), "hex").toString("base64url")}${signatureOf(linkId).toString("base64url")}`;
}

/** The link that a token opens; null for anything that we did not sign. */
export function readLinkToken(token: string): string | null {
  if (!/^[\w-]{44}$/.test(token)) return null;
  const hex = Buffer.from(token.slice(0, 22), "base64url").toString("hex");
  const id = z.uuid().safeParse(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
  // As written, not as decoded: several spellings of base64 stand for the same bytes.
  return id.success && timingSafeEqual(Buffer.from(token), Buffer.from(linkToken(id.data))) ? id.data : null;
}

/** The link behind a token; undefined for anything that we did not sign, or that is gone. */
export async function linkOf(token: string): Promise<Link | undefined> {
  const id = readLinkToken(token);
  return id ? findLink(id) : undefined;
}

/** The whole address of a link, as a mail carries it. */
export const linkAddress = (linkId: string) => `${process.env.AUTH_URL}/answer/${linkToken(linkId)}`;

function signatureOf(linkId: string): Buffer {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start Suivi with \"npm start\", which sets it.");
  return createHmac("sha256", secret).update(`one-purpose link ${linkId}`).digest().subarray(0, SIGNATURE_BYTES);
}
