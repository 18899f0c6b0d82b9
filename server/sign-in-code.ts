import "server-only";
import { createHmac } from "node:crypto";
import { readSignedToken, signedToken } from "./signed-token";

const PURPOSE = "sign-in code";

/** The six figures of a code, made from its number and our secret: kept nowhere, so that no copy of the database tells them. */
export function codeOf(id: string): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start Suivi with \"npm start\", which sets it.");
  const bytes = createHmac("sha256", secret).update(`${PURPOSE} figures ${id}`).digest();
  // 48 bits leave no figure more likely than another.
  return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/** What the link in the mail carries. */
export const codeTokenFor = (id: string): string => signedToken(PURPOSE, id);
export const readCodeToken = (token: string): string | null => readSignedToken(PURPOSE, token);
