import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { seatHolders, seats, users } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";

/** The staff member chosen to lead; refuses anybody who holds no staff seat. */
export async function leadNamed(tx: Tx, leadId: string): Promise<{ id: string; name: string }> {
  const [person] = await tx
    .select({ id: users.id, name: users.name })
    .from(users).innerJoin(seatHolders, eq(seatHolders.userId, users.id)).innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .where(and(eq(users.id, leadId), inArray(seats.role, ["coordinator", "manager", "admin"]))).limit(1);
  return person ?? refuseField("leadId", "choose");
}
