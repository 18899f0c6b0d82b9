import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { ROLES, spaceOf, type Actor, type Role, type SeatKind } from "@/domain/policy/actor";
import type { PeopleFilter } from "../people-filter";
import { nameOfSeat, type SeatRow } from "../seat";

/** Most people a list shows; a longer one asks for a filter. */
export const MOST_PEOPLE = 300;

type Row = Omit<SeatRow, "seat"> & { role: Role; kind: SeatKind };

/** Who holds which seat today and who is invited to one: the facility first, then by organisation. One more than is shown says that there are more. */
export async function findPeople(actor: Actor, { q, group }: PeopleFilter): Promise<SeatRow[]> {
  const roles = ROLES.filter((role) => role !== "system" && (!group || spaceOf(role) === group));
  const words = (q ?? "").split(/\s+/).filter(Boolean).slice(0, 8);
  const rows = await as(actor, (tx) => tx.execute<Row>(sql`
    select p."holderId", p."invitationId", p.name, p.email, s.title as "seatTitle", s.role, s.kind, s.administers, o.name_en as organisation, o.name_fr as "organisationFr", o.country, p.since, p."lastSignedInOn"
    from (
      select h.id as "holderId", null::uuid as "invitationId", h.seat_id, u.name, u.email, h.held_from as since,
        (select to_char(max(e.happened_at), 'YYYY-MM-DD') from audit_events e where e.type = 'session.started' and e.actor_user_id = u.id) as "lastSignedInOn"
      from seat_holders h join users u on u.id = h.user_id where h.held_until is null or h.held_until > current_date::text
      union all
      select null, i.id, i.seat_id, i.name, i.email, i.invited_on, null from seat_invitations i where i.accepted_on is null and i.revoked_on is null
    ) p join seats s on s.id = p.seat_id join organisations o on o.id = s.organisation_id
    where s.role::text in ${roles} and ${sql.join([sql`true`, ...words.map((word) => sql`position(app.plain(${word}) in app.plain(concat_ws(' ', p.name, p.email, s.title, o.name_en, o.name_fr))) > 0`)], sql` and `)}
    order by s.role in ('authority', 'delegation'), s.role = 'authority', o.name_en, s.title, p.name, p."holderId" limit ${MOST_PEOPLE + 1}`));
  return rows.map(({ role, kind, ...row }) => ({ ...row, seat: nameOfSeat({ role, kind }) }));
}
