import { and, asc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { seats } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { AuthoritySeat } from "../seat";

/** The seats of the actor's own authority, who holds each today and who is invited. One statement. */
export async function findAuthoritySeats(actor: Actor): Promise<AuthoritySeat[]> {
  return as(actor, (tx) => tx
    .select({ id: seats.id, title: seats.title, kind: seats.kind, administers: seats.administers, holders: HOLDERS, invitations: INVITATIONS })
    .from(seats)
    .where(and(eq(seats.organisationId, actor.organisationId), eq(seats.role, "authority")))
    .orderBy(asc(seats.title)));
}

const HOLDERS = sql<AuthoritySeat["holders"]>`(select coalesce(json_agg(json_build_object('id', h.id, 'userId', u.id, 'name', u.name, 'email', u.email, 'heldFrom', h.held_from) order by h.held_from, u.name), '[]')
  from seat_holders h join users u on u.id = h.user_id where h.seat_id = "seats"."id" and (h.held_until is null or h.held_until > current_date::text))`;
const INVITATIONS = sql<AuthoritySeat["invitations"]>`(select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name, 'email', i.email, 'invitedOn', i.invited_on, 'invitedByName', i.invited_by_name) order by i.invited_on, i.name), '[]')
  from seat_invitations i where i.seat_id = "seats"."id" and i.accepted_on is null and i.revoked_on is null)`;
