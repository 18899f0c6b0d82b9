import { inArray, sql, type SQL } from "drizzle-orm";
import { reminderDue, type Reminder } from "@/domain/requests/reminders";
import type { PartialDate } from "@/domain/shared/dates";
import type { Tx } from "./client";
import { holidays, outbox } from "./schema";

/** A reminder whose set day has come, and who holds the pen: authorities, a service's address, or else the managers. */
export type DueReminder = {
  reminder: Reminder;
  reference: string;
  requestId: string;
  facts: Record<string, string>;
  toOrganisationIds: string[];
  toAddress: string | null;
  toName: string | null;
  locale: "en" | "fr";
  linkId: string | null;
  /** Days from the day that counts. */
  step: number;
  onceKey: string;
};

type Row = Omit<DueReminder, "step" | "onceKey"> & { subjectId: string; from: PartialDate };

/** Everything of which somebody is to be reminded today and was not yet; of one request where it is named. */
export async function readReminders(tx: Tx, { today, reference }: { today: PartialDate; reference?: string }): Promise<DueReminder[]> {
  const ofOne = reference ? sql`and r.reference = ${reference}` : sql``;
  // Around the set days; what is long past needs no working days counted.
  const rows = await tx.execute<Row>(sql`
    with told as (${sql.join([drafts, returned, unread, undecided, asked(today), conditions].map((select) => sql`(${select} ${ofOne} and ${cooperates})`), sql` union all `)})
    select * from told where "from" between to_char(${today}::date - 45, 'YYYY-MM-DD') and to_char(${today}::date + 30, 'YYYY-MM-DD') order by reference, reminder, "subjectId"`);
  if (rows.length === 0) return [];
  const calendars = [new Set((await tx.select({ on: holidays.on }).from(holidays).where(inArray(holidays.calendar, ["eu", "facility"]))).map(({ on }) => on))];
  const due = rows.flatMap(({ subjectId, from, ...row }): DueReminder[] => {
    const step = reminderDue({ reminder: row.reminder, from, today, calendars });
    return step === null ? [] : [{ ...row, step, onceKey: ["remind", row.reminder, subjectId, from, step].join(" ") }];
  });
  return withoutSent(tx, due);
}

async function withoutSent(tx: Tx, due: DueReminder[]): Promise<DueReminder[]> {
  if (due.length === 0) return [];
  const keys = due.flatMap(({ onceKey, toOrganisationIds }) => [onceKey, ...toOrganisationIds.map((id) => `${onceKey} ${id}`)]);
  const sent = new Set((await tx.select({ key: outbox.onceKey }).from(outbox).where(inArray(outbox.onceKey, keys))).map(({ key }) => key));
  return due.filter(({ onceKey, toOrganisationIds }) => !sent.has(onceKey) && !toOrganisationIds.some((id) => sent.has(`${onceKey} ${id}`)));
}

// Where cooperation with the country is suspended people decide whom to ask: nobody is reminded.
const cooperates = sql`not exists (
  select 1 from (select f.suspends from frame_changes f where f.country = r.country order by f.changed_on desc limit 1) latest where latest.suspends)`;

const day = (moment: SQL) => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD')`;
const FACTS = sql`'reference', r.reference, 'title', r.title, 'authority', r.lead_authority_name`;
const WHO_ASKS = sql`array(select a.organisation_id from request_authorities a where a.request_id = r.id and a.organisation_id is not null and (a.is_lead or a.state = 'signed'))`;
const NOBODY = sql`array[]::uuid[]`;

/** One kind of reminder: the day that counts, what is told, and to whom. */
function told({ reminder, subject, from, facts, organisations = NOBODY, service, link }: { reminder: Reminder; subject: SQL; from: SQL; facts: SQL; organisations?: SQL; service?: { address: SQL; name: SQL }; link?: SQL }): SQL {
  return sql`select ${sql.raw(`'${reminder}'`)} as reminder, r.reference, r.id as "requestId", ${subject} as "subjectId", ${from} as "from", jsonb_build_object(${FACTS}, ${facts}) as facts,
    ${organisations} as "toOrganisationIds", ${service?.address ?? sql`null::text`} as "toAddress", ${service?.name ?? sql`null::text`} as "toName", case when r.language = 'fr' then 'fr' else 'en' end as locale, ${link ?? sql`null::uuid`} as "linkId"`;
}

const LAST_SAVED = day(sql`coalesce(r.last_edited_at, r.created_at)`);
const drafts = sql`${told({ reminder: "draft", subject: sql`r.id`, from: LAST_SAVED, facts: sql`'savedOn', ${LAST_SAVED}, 'savedBy', coalesce(r.last_edited_by_name, '')`, organisations: sql`array[r.lead_authority_id]` })}
  from requests r where r.state = 'draft'`;

const returned = sql`${told({ reminder: "returned", subject: sql`w.id`, from: sql`w.due_on`, facts: sql`'dueOn', w.due_on, 'reason', w.reason, 'by', w.asked_by_name`, organisations: WHO_ASKS })}
  from requests r join request_rounds w on w.request_id = r.id and w.answered_on is null where r.state = 'returned'`;

const unread = sql`${told({ reminder: "unread", subject: sql`r.id`, from: sql`r.court_since`, facts: sql`'sentOn', r.court_since` })}
  from requests r where r.state = 'submitted' and r.court = 'facility' and not exists (
    select 1 from audit_events e where e.request_id = r.id and e.actor_role in ('admin', 'manager', 'coordinator') and ${day(sql`e.happened_at`)} >= r.court_since)`;

const undecided = sql`${told({ reminder: "undecided", subject: sql`r.id`, from: sql`heard.last_on`, facts: sql`'settledOn', heard.last_on` })}
  from requests r join lateral (select max(o.settled_on) as last_on, bool_and(o.state <> 'asked' and o.answer is distinct from 'more_information') as is_all from opinions o where o.request_id = r.id) heard on heard.is_all
  where r.state = 'in_consultation'`;

/** Services whose silence would count soon, while the question is still open and their link still opens it. */
const asked = (today: PartialDate) => sql`${told({
  reminder: "opinion", subject: sql`o.id`, from: sql`o.due_on`, service: { address: sql`o.sent_to`, name: sql`s.name_en` }, link: sql`l.id`,
  facts: sql`'service', s.name_en, 'dueOn', o.due_on, 'silenceOn', case when o.has_veto then '' else o.due_on end, 'veto', case when o.has_veto then 'yes' else '' end`,
})}
  from requests r join opinions o on o.request_id = r.id and o.state = 'asked' and o.sent_to is not null and o.due_on >= ${today} join organisations s on s.id = o.organisation_id
  join lateral (select k.id from links k where k.purpose = 'opinion' and k.subject_id = o.id and k.revoked_at is null and k.expires_on >= ${today} order by k.made_at desc limit 1) l on true
  where r.state = 'in_consultation'`;

const conditions = sql`${told({ reminder: "condition", subject: sql`c.id`, from: sql`c.due_on`, facts: sql`'text', c.text, 'dueOn', c.due_on, 'owner', c.owner`, organisations: sql`case when c.owner = 'authority' then ${WHO_ASKS} else ${NOBODY} end` })}
  from requests r join decision_conditions c on c.request_id = r.id and c.met_on is null and c.due_on is not null where r.state = 'decided'`;
