import "server-only";
import { findLink } from "@/db/links";
import type { Link } from "@/domain/links/link";
import { readSignedToken, signedToken } from "./signed-token";

// The address is all that opens a link.
const PURPOSE = "one-purpose link";

/** What follows `/answer/` in the address of a link. */
export const linkToken = (linkId: string): string => signedToken(PURPOSE, linkId);

/** The link that a token opens; null for anything that we did not sign. */
export const readLinkToken = (token: string): string | null => readSignedToken(PURPOSE, token);

/** The link behind a token; undefined for anything that we did not sign, or that is gone. */
export async function linkOf(token: string): Promise<Link | undefined> {
  const id = readLinkToken(token);
  return id ? findLink(id) : undefined;
}

/** The whole address of a link, as a mail carries it. */
export const linkAddress = (linkId: string) => `${process.env.AUTH_URL}/answer/${linkToken(linkId)}`;
