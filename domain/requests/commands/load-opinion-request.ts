import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { opinions, requests } from "@/db/schema";
import { found } from "@/server/command";
import { loadRequest, type LoadedRequest } from "./load-request";

/** The request that an opinion is about, for whoever comes with a link to the opinion alone. */
export async function loadOpinionRequest(tx: Tx, opinionId: string): Promise<LoadedRequest> {
  const [row] = await tx.select({ reference: requests.reference }).from(opinions).innerJoin(requests, eq(requests.id, opinions.requestId)).where(eq(opinions.id, opinionId));
  return loadRequest(tx, found(row).reference);
}
