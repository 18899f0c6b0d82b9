import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema";
import type { Mail } from "@/server/command";

/** Who of the facility hears about an Action: its lead at their own address, or the managers where nobody leads it. An authority knows that address, and no seat of the facility. */
export async function leadOrManagers(tx: Tx, { leadId }: { leadId: string | null }): Promise<Mail["to"]> {
  const [lead] = leadId ? await tx.select({ address: users.email, name: users.name, locale: users.locale }).from(users).where(eq(users.id, leadId)) : [];
  return lead ?? { role: "manager" };
}
