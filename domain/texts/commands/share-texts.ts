import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { texts } from "@/db/schema";
import type { Audience } from "@/domain/documents/lists";

/** Opens (or closes) these versions to an audience. What is written afterwards stays with the facility until it is shared. */
export async function shareTexts(tx: Tx, ids: readonly string[], audience: Audience): Promise<void> {
  if (ids.length > 0) await tx.update(texts).set({ audience }).where(inArray(texts.id, [...ids]));
}
