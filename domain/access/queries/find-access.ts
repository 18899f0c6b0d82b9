import { and, asc, eq, gt, gte, isNull, or, sql, type SQL } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, documents, links, organisations, requests, seatHolders, seats, users } from "@/db/schema";
import { AUDIENCE_APPROVED, AUDIENCE_SHARED } from "@/domain/documents/lists";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { whoSees, type AccessFile, type AccessKind, type AccessRow, type AccessSubject, type HeldSeat, type LiveLink } from "../access";

export type Access = { subject: AccessSubject; seats: HeldSeat[]; rows: AccessRow[]; links: LiveLink[]; files: AccessFile[] };

/** Who can see a record and why: an Action or a request by its reference, a document by its id. For the staff alone. */
export async function findAccess(actor: Actor, kind: AccessKind, key: string): Promise<Access | undefined> {
  if (!may(actor, "access.read")) return undefined;
  return as(actor, async (tx) => {
    const subject = await readSubject(tx, kind, key);
    if (!subject) return undefined;
    const held = await readHeldSeats(tx);
    const ofCase = caseOf(subject);
    return { subject, seats: held, rows: whoSees(subject, held), links: kind === "document" ? [] : await readLiveLinks(tx, ofCase(links)), files: kind === "document" ? [] : await readFiles(tx, ofCase(documents)) };
  });
}

const caseOf = ({ kind, id }: AccessSubject) => (table: typeof links | typeof documents): SQL => (kind === "action" ? eq(table.actionId, id) : eq(table.requestId, id));

/** Everybody who holds a seat today, as whoever acts through it. */
export async function readHeldSeats(tx: Tx): Promise<HeldSeat[]> {
  const rows = await tx
    .select({
      holderId: seatHolders.id, seatTitle: seats.title, userId: users.id, personName: users.name, role: seats.role, seatKind: seats.kind, seatId: seats.id, organisationId: organisations.id,
      organisationName: organisations.nameEn, organisationNameFr: organisations.nameFr, countries: seats.countries, administers: seats.administers, locale: users.locale,
    })
    .from(seatHolders).innerJoin(seats, eq(seats.id, seatHolders.seatId)).innerJoin(users, eq(users.id, seatHolders.userId)).innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, dayOf(new Date()))))
    .orderBy(asc(seats.role), asc(organisations.nameEn), asc(users.name));
  return rows;
}

async function readLiveLinks(tx: Tx, ofCase: SQL): Promise<LiveLink[]> {
  return tx.select({ id: links.id, purpose: links.purpose, toAddress: links.toAddress, bodyName: sql<string>`coalesce(${links.bodyName}, ${organisations.nameEn}, '')`, expiresOn: links.expiresOn })
    .from(links).leftJoin(organisations, eq(organisations.id, links.organisationId))
    .where(and(ofCase, isNull(links.usedAt), isNull(links.revokedAt), gte(links.expiresOn, dayOf(new Date())))).orderBy(asc(links.expiresOn));
}

async function readFiles(tx: Tx, ofCase: SQL): Promise<AccessFile[]> {
  return tx.select({ id: documents.id, fileName: documents.fileName, audience: documents.audience }).from(documents).where(ofCase).orderBy(asc(documents.fileName), asc(documents.number));
}

async function readSubject(tx: Tx, kind: AccessKind, key: string): Promise<AccessSubject | undefined> {
  if (kind === "action") return readCase(tx, "action", eq(actions.reference, key));
  if (kind === "request") return readCase(tx, "request", eq(requests.reference, key));
  const [file] = await tx.select({ id: documents.id, name: documents.fileName, actionId: documents.actionId, requestId: documents.requestId, audience: documents.audience, ownerId: documents.uploadedBy }).from(documents).where(sql`${documents.id}::text = ${key}`);
  if (!file) return undefined;
  const [ofAction, ofRequest] = [file.actionId ? await readCase(tx, "action", eq(actions.id, file.actionId)) : undefined, file.requestId ? await readCase(tx, "request", eq(requests.id, file.requestId)) : undefined];
  const join = (list: "teamIds" | "authorityIds" | "addresseeIds" | "countries") => [...(ofAction?.facts[list] ?? []), ...(ofRequest?.facts[list] ?? [])];
  return {
    kind, id: file.id, name: file.name, countries: join("countries"),
    facts: {
      teamIds: join("teamIds"), authorityIds: join("authorityIds"), addresseeIds: ofAction?.facts.addresseeIds ?? [], countries: join("countries"), ownerId: file.ownerId,
      isShared: AUDIENCE_SHARED.some((one) => one === file.audience), isApproved: AUDIENCE_APPROVED.some((one) => one === file.audience),
    },
  };
}

async function readCase(tx: Tx, kind: "action" | "request", where: SQL): Promise<AccessSubject | undefined> {
  const [row] = kind === "action"
    ? await tx.select({ id: actions.id, name: actions.reference, teamIds: TEAM, authorityIds: OF_ACTION, addresseeIds: ADDRESSED, countries: COUNTRIES }).from(actions).where(where)
    : await tx.select({ id: requests.id, name: requests.reference, teamIds: sql<string[]>`coalesce((select ${TEAM} from actions where actions.request_id = "requests"."id"), '{}')`, authorityIds: OF_REQUEST, addresseeIds: sql<string[]>`'{}'::text[]`, countries: sql<string[]>`coalesce((select ${COUNTRIES} from actions where actions.request_id = "requests"."id"), '{}')` }).from(requests).where(where);
  return row && { kind, id: row.id, name: row.name, countries: row.countries, facts: { teamIds: row.teamIds, authorityIds: row.authorityIds, addresseeIds: row.addresseeIds, countries: row.countries } };
}

// The same places that the gate functions look at (db/functions.ts); a test compares the answers for everybody.
const TEAM = sql<string[]>`array(select t.user_id::text from action_team t where t.action_id = "actions"."id")`;
const OF_ACTION = sql<string[]>`array(select o.organisation_id::text from action_authorities o where o.action_id = "actions"."id")`;
const ADDRESSED = sql<string[]>`array(select r.addressee_id::text from recommendations r where r.action_id = "actions"."id" and r.addressee_id is not null
  union select d.organisation_id::text from recommendation_addressees d join recommendations r on r.id = d.recommendation_id where r.action_id = "actions"."id")`;
const OF_REQUEST = sql<string[]>`array(select o.organisation_id::text from request_authorities o where o.request_id = "requests"."id" and o.organisation_id is not null union select "requests"."lead_authority_id"::text)`;
// An Action without a country of its own is its region's.
const COUNTRIES = sql<string[]>`array(select c.country from action_countries c where c.action_id = "actions"."id"
  union select k.iso3 from countries k where k.region = "actions"."region" and not exists (select from action_countries c where c.action_id = "actions"."id"))`;
