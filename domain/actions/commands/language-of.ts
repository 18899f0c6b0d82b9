import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { requests } from "@/db/schema";

/** The language in which people of the country are written to: that of the request, where it is one of ours. */
export async function languageOf(tx: Tx, { requestId }: { requestId: string | null }): Promise<"en" | "fr"> {
  const [request] = requestId ? await tx.select({ language: requests.language }).from(requests).where(eq(requests.id, requestId)) : [];
  return request?.language === "fr" ? "fr" : "en";
}
