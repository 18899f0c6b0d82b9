import { and, count, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, requestVersions } from "@/db/schema";
import { answersAsSent } from "../versions";
import type { LoadedRequest } from "./load-request";

/** Keeps what a request says at this moment, as it was sent; returns its number. Nobody can change it afterwards. */
export async function keepVersion(tx: Tx, request: LoadedRequest, sent: { sentOn: string; sentByName: string }): Promise<number> {
  const [earlier] = await tx.select({ count: count() }).from(requestVersions).where(eq(requestVersions.requestId, request.id));
  const letters = await tx.select({ fileName: documents.fileName }).from(documents).where(and(eq(documents.requestId, request.id), eq(documents.kind, "endorsement_letter"))).orderBy(documents.uploadedAt);
  const number = (earlier?.count ?? 0) + 1;
  const answers = answersAsSent(request, { authorities: request.authorities.filter(({ state }) => state !== "declined").map(({ name }) => name), letters: letters.map(({ fileName }) => fileName) });
  await tx.insert(requestVersions).values({ requestId: request.id, number, ...sent, answers });
  return number;
}
