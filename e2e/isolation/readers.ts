import { createHash } from "node:crypto";
import type { APIRequestContext, Browser } from "@playwright/test";
import { AUDIENCE_APPROVED, AUDIENCE_SHARED, type Audience } from "../../domain/documents/lists";
import type { Actor } from "../../domain/policy/actor";
import type { Facts } from "../../domain/policy/reaches";
import { onDatabase } from "../database";
import { enter, personAt } from "../steps";

/** Somebody who asks, with what the policy knows of them; `null` for whoever is not signed in, or no longer. */
export type Reader = { name: string; actor: Actor | null; request: APIRequestContext };

/** One of each role, with an authority and a delegation of another country, nobody at all, and somebody whose session has ended. */
export const READERS = ["nobody", "an ended session", "Ada", "Marek", "Jonas", "Ilir", "Aminata", "Dana", "Otto"] as const;
export type ReaderName = (typeof READERS)[number] | "Elena";

const COOKIE = /authjs\.session-token$/;

export async function readerOf(browser: Browser, name: ReaderName): Promise<Reader> {
  if (name === "nobody") return { name, actor: null, request: (await browser.newContext()).request };
  if (name === "an ended session") return { name, actor: null, request: await endedSession(browser) };
  const page = await personAt(browser, name, { scripts: false });
  return { name, actor: await actorOf(name), request: page.request };
}

/** The cookie is still there, and its time is up. */
async function endedSession(browser: Browser): Promise<APIRequestContext> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await enter(await context.newPage(), "Elena");
  const token = (await context.cookies()).find((cookie) => COOKIE.test(cookie.name))!.value;
  const hash = createHash("sha256").update(token).digest("base64url");
  const ended = await onDatabase((sql) => sql`update sessions set expires = now() - interval '1 minute' where session_token = ${hash}`);
  if (ended.count !== 1) throw new Error("The session to be ended is not in the database.");
  return context.request;
}

async function actorOf(name: string): Promise<Actor> {
  return onDatabase(async (sql) => {
    const [row] = await sql`
      select u.id as user_id, u.locale, s.id as seat_id, s.role, s.kind, s.countries, s.administers, o.id as organisation_id, o.name_en
      from users u join seat_holders h on h.user_id = u.id join seats s on s.id = h.seat_id join organisations o on o.id = s.organisation_id where u.is_demo and u.name = ${name}`;
    return { userId: row!.user_id, personName: name, role: row!.role, seatKind: row!.kind, seatId: row!.seat_id, organisationId: row!.organisation_id, organisationName: row!.name_en, countries: row!.countries, administers: row!.administers, locale: row!.locale };
  });
}

/** What the policy asks of the records that an address can name, by their references. */
export async function everyFact(): Promise<Map<string, Facts>> {
  return onDatabase(async (sql) => {
    const actions = await sql<{ reference: string; teamIds: string[]; authorityIds: string[]; addresseeIds: string[]; countries: string[] }[]>`
      select a.reference, array(select user_id::text from action_team t where t.action_id = a.id) as "teamIds",
        array(select organisation_id::text from action_authorities o where o.action_id = a.id) as "authorityIds",
        array(select r.addressee_id::text from recommendations r where r.action_id = a.id and r.addressee_id is not null
          union select d.organisation_id::text from recommendation_addressees d where d.action_id = a.id and d.organisation_id is not null) as "addresseeIds",
        case when exists (select from action_countries c where c.action_id = a.id) then array(select country::text from action_countries c where c.action_id = a.id)
          else array(select iso3::text from countries c where c.region = a.region) end as countries
      from actions a`;
    const requests = await sql<{ reference: string; authorityIds: string[] }[]>`
      select r.reference, array(select organisation_id::text from request_authorities o where o.request_id = r.id and organisation_id is not null union select r.lead_authority_id::text) as "authorityIds" from requests r`;
    const named = new Map<string, Facts>([...actions, ...requests].map(({ reference, ...facts }) => [reference, facts]));
    const documents = await sql<{ id: string; reference: string | null; audience: Audience; ownerId: string }[]>`
      select d.id, coalesce(a.reference, r.reference) as reference, d.audience, d.uploaded_by as "ownerId" from documents d left join actions a on a.id = d.action_id left join requests r on r.id = d.request_id`;
    for (const { id, reference, audience, ownerId } of documents) {
      named.set(id, { ...named.get(reference ?? ""), ownerId, isShared: (AUDIENCE_SHARED as readonly Audience[]).includes(audience), isApproved: (AUDIENCE_APPROVED as readonly Audience[]).includes(audience) });
    }
    return named;
  });
}
