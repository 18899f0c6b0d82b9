import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { seatInvitations, seats } from "@/db/schema";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { Invitation } from "../seat";

/** What an invitation says, for whoever opened its link. */
export async function findInvitation(invitationId: string): Promise<Invitation | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx.select({ name: seatInvitations.name, seatTitle: seats.title }).from(seatInvitations).innerJoin(seats, eq(seats.id, seatInvitations.seatId)).where(eq(seatInvitations.id, invitationId)));
  return row;
}
