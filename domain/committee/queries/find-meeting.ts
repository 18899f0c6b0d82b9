import { eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { committeeMeetings } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { Attendance, Meeting, MeetingItem } from "../meeting";

/** One meeting with who came, and its agenda with what became of each request; undefined when there is none of this number. */
export async function findMeeting(actor: Actor, number: number | undefined): Promise<Meeting | undefined> {
  if (number === undefined) return undefined;
  const [row] = await as(actor, (tx) => tx.select({ ...MEETING, members: MEMBERS, items: ITEMS }).from(committeeMeetings).where(eq(committeeMeetings.number, number)));
  return row;
}

const MEETING = {
  id: committeeMeetings.id, number: committeeMeetings.number, mode: committeeMeetings.mode, state: committeeMeetings.state, plannedOn: committeeMeetings.plannedOn, place: committeeMeetings.place, heldOn: committeeMeetings.heldOn,
  minutes: committeeMeetings.minutes, version: committeeMeetings.version,
};

// Who was a member on its day, and whoever is recorded to have come.
const MEMBERS = sql<Attendance[]>`(select coalesce(json_agg(json_build_object('memberId', m.id, 'name', m.name, 'organisationName', m.organisation_name, 'email', m.email, 'isChair', m.is_chair, 'presence', a.presence, 'representedBy', a.represented_by) order by m.is_chair desc, m.organisation_name, m.name), '[]')
  from committee_members m left join committee_attendance a on a.member_id = m.id and a.meeting_id = "committee_meetings"."id"
  where a.member_id is not null or m.until is null or m.until >= "committee_meetings"."planned_on")`;

const ITEMS = sql<MeetingItem[]>`(select coalesce(json_agg(json_build_object('id', i.id, 'position', i.position, 'state', i.state, 'comment', i.comment, 'closedOn', i.closed_on, 'version', i.version,
    'request', json_build_object('reference', r.reference, 'title', r.title, 'language', r.language, 'leadAuthorityName', r.lead_authority_name, 'country', r.country, 'state', r.state),
    'positions', (select coalesce(json_agg(json_build_object('memberId', p.member_id, 'position', p.position, 'remarks', p.remarks, 'givenOn', p.given_on)), '[]') from committee_positions p where p.item_id = i.id),
    'decision', (select json_build_object('outcome', d.outcome, 'decidedOn', d.decided_on, 'explanation', d.explanation,
        'conditions', (select coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'text', c.text, 'owner', c.owner, 'dueOn', c.due_on, 'metOn', c.met_on, 'metNote', c.met_note, 'version', c.version) order by c.position), '[]') from decision_conditions c where c.request_id = d.request_id))
      from decisions d where d.request_id = i.request_id and d.meeting_id = i.meeting_id)) order by i.position), '[]')
  from committee_items i join requests r on r.id = i.request_id where i.meeting_id = "committee_meetings"."id")`;
