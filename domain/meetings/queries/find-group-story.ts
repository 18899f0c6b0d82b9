import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { GroupStory } from "../group-story";

/** What became of an Action's group, for those who read only what is approved: its meetings with what closed ones agreed, and who joined another body. One statement. */
export async function findGroupStory(actor: Actor, reference: string): Promise<GroupStory> {
  const none = { name: null, meetings: [], members: [] };
  if (!isReference(reference)) return none;
  const [story] = await as(actor, (tx) => tx.execute<GroupStory>(sql`
    select (select g.name from working_groups g where g.action_id = a.id) as name,
      (select coalesce(json_agg(json_build_object('id', m.id, 'number', m.number, 'title', m.title, 'state', m.state, 'onDay', m.on_day, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'zone', m.zone, 'place', m.place,
          'decisions', (select coalesce(json_agg(d.text order by d.position), '[]') from agreed_decisions d where d.meeting_id = m.id and m.state = 'closed')) order by m.on_day desc, m.number desc), '[]')
        from group_meetings m where m.action_id = a.id) as meetings,
      (select coalesce(json_agg(json_build_object('organisationName', w.organisation_name, 'organisationNameFr', case when n.name_en = w.organisation_name then n.name_fr end, 'laterBody', w.later_body, 'laterSince', w.later_since, 'proofTitle', e.title, 'proofUrl', e.url) order by w.organisation_name), '[]')
        from working_group_members w join organisations n on n.id = w.organisation_id left join evidence e on e.id = w.later_evidence_id where w.action_id = a.id and w.later_body is not null) as members
    from actions a where a.reference = ${reference}`));
  return story ?? none;
}
