/**
 * The work behind each measured page as one statement, and the plain page made of its rows: what a server that does
 * nothing else would do. `params(i)` gives the i-th request's parameters.
 */
const table = (rows) => `<!doctype html><title>Suivi</title><table>${rows.map((row) => `<tr>${Object.values(row).map((value) => `<td>${value ?? ""}</td>`).join("")}</tr>`).join("")}</table>`;

// As the indexes are ordered: without "nulls last" every match would be sorted.
const LIST = "reference, title_en, country_codes, authority_names, stage, thematic_area, next_on, court, court_since, moved_at";
const counted = (where) => `select (select count(*) from (select 1 from actions where ${where} limit 1001) c) total, page.* from (select ${LIST} from actions where ${where} order by moved_at desc nulls last, id limit 50) page`;

export const WORK = {
  nothing: { sql: "select 1", html: table },
  // A prepared generic plan reads the whole index for a common value or word.
  list: { sql: counted("stage = $1 and thematic_area = $2"), html: table, isUnprepared: true },
  search: { sql: counted("search @@ to_tsquery('simple', $1)"), html: table, isUnprepared: true },
  action: {
    sql: `select a.*, (select json_agg(x) from (select number, type, title_en, starts_on, state from activities where action_id = a.id order by number) x) activities,
      (select json_agg(x) from (select number, type, title_en, state from outputs where action_id = a.id order by number) x) outputs,
      (select json_agg(x) from (select number, text_en, state, due_on from recommendations where action_id = a.id order by number) x) recommendations,
      (select json_agg(x) from (select organisation_name, role from working_group_members where action_id = a.id) x) members,
      (select json_agg(x) from (select type, actor_name, happened_at from audit_events where action_id = a.id order by happened_at desc, id desc limit 6) x) events
      from actions a where reference = $1`,
    html: (rows) => table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? table(value) : value])))),
  },
  country: {
    sql: `select ${LIST}, (select count(*) from recommendations r where r.action_id = a.id and r.state in ('proposed', 'accepted', 'in_progress')) open_advice
      from actions a where country_codes @> array[$1::text] order by moved_at desc nulls last limit 50`,
    html: table,
  },
  today: {
    sql: `select * from (select reference, title, state::text, court_since from requests where state in ('submitted', 'in_consultation') order by court_since limit 20) r
      union all select * from (select reference, title_en, stage::text, next_on from actions where court = 'facility' and next_on is not null order by next_on limit 30) a`,
    html: table,
  },
  partner: {
    sql: `select reference, title_en, stage, next_on, court, (select count(*) from recommendations r where r.action_id = a.id and r.state = 'proposed') to_answer
      from actions a where id in (select action_id from action_authorities where organisation_id = $1) order by moved_at desc nulls last`,
    html: table,
  },
  status: {
    sql: `select q.*, d.outcome decided, d.decided_on, (select json_agg(e) from (select type, happened_at from audit_events where request_id = q.id order by happened_at desc) e) events
      from requests q left join decisions d on d.request_id = q.id where reference = $1`,
    html: table,
  },
  delegation: {
    sql: `select ${LIST}, (select json_agg(x) from (select number, type, place, starts_on, state from activities where action_id = a.id order by number) x) activities
      from actions a where country_codes @> array[$1::text] order by moved_at desc nulls last limit 50`,
    html: table,
  },
  save: {
    sql: `with saved as (update activities set title_en = $2, version = version + 1, updated_at = now() where id = $1 returning id, action_id),
      told as (insert into audit_events (happened_at, type, command, action_id, subject_table, subject_id, actor_user_id, actor_name, actor_role, seat_id, organisation_name)
        select now(), 'activity.changed', 'activity.change', action_id, 'activities', id, $3, 'Person 1', 'manager', $4, 'The facility' from saved),
      sent as (insert into submissions (id, actor_id, command, output) values (gen_random_uuid(), $3, 'activity.change', '{}'))
      select id from saved`,
    html: () => "",
  },
};
