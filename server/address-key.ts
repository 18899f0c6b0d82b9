import "server-only";
import { createHmac } from "node:crypto";

/** A text that stands for an address where the address itself must not stand: nobody who lacks our secret finds one from the other. */
export function addressKey(address: string): string {
  const secret = process.env.PERSON_SECRET || process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start Suivi with \"npm start\", which sets it.");
  return createHmac("sha256", secret).update(`address ${address.trim().toLowerCase()}`).digest("base64url");
}
