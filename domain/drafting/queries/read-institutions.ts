import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { DraftingInstitution } from "../text";

/**
 * Institutions with a say: those at the table now, the chair's first, and those that left and have answered. Of a text that is over
 * those that had a say in it, whatever became of the group since. One statement.
 */
export async function readInstitutions(tx: Tx, { textId, groupId, isOver }: { textId: string; groupId: string; isOver: boolean }): Promise<DraftingInstitution[]> {
  const had = sql`exists(select from drafting_asks k where k.text_id = ${textId} and k.organisation_id = m.organisation_id)`;
  const seated = isOver ? had : sql`bool_or(m.left_on is null and m.role in ('chair', 'member'))`;
  const rows = await tx.execute<DraftingInstitution>(sql`
    select m.organisation_id as id, max(m.organisation_name) as name, max(case when o.name_en = m.organisation_name then o.name_fr end) as "nameFr",
      bool_or(m.role = 'chair' and m.left_on is null) as "isChair", ${seated} as "isSeated", count(c.member_id) filter (where m.left_on is null)::int as addresses,
      exists(select from action_authorities x join seats s on s.organisation_id = x.organisation_id join seat_holders h on h.seat_id = s.id
        where x.action_id = max(m.action_id::text)::uuid and x.organisation_id = m.organisation_id and s.role = 'authority' and h.held_until is null) as "hasAccount",
      (select json_build_object('answeredOn', a.answered_on, 'answeredByName', a.answered_by_name, 'version', a.version) from drafting_answers a where a.text_id = ${textId} and a.organisation_id = m.organisation_id) as answer
    from working_group_members m join organisations o on o.id = m.organisation_id left join member_contacts c on c.member_id = m.id
    where m.group_id = ${groupId}
    group by m.organisation_id
    having ${seated} or exists(select from drafting_positions p where p.text_id = ${textId} and p.organisation_id = m.organisation_id)
    order by "isChair" desc, name`);
  return [...rows];
}
