import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema";
import { isDemo } from "@/server/is-demo";

/** The account of this address: the one there is, whatever name was given now, or a new one. */
export async function accountFor(tx: Tx, { name, email }: { name: string; email: string }): Promise<{ userId: string; isNew: boolean }> {
  const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
  if (known) return { userId: known.id, isNew: false };
  const id = crypto.randomUUID();
  await tx.insert(users).values({ id, name, email, isDemo: isDemo() });
  return { userId: id, isNew: true };
}
