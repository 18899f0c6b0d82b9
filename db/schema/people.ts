import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { ROLES, SEAT_KINDS } from "@/domain/policy/actor";
import { SEXES } from "@/domain/working-groups/lists";
import { rowPolicies } from "@/db/policies";
import { codes, dateChecks, day, identity, moment } from "./columns";
import { organisations } from "./organisations";

export const role = pgEnum("role", ROLES);
export const seatKind = pgEnum("seat_kind", SEAT_KINDS);
export const sex = pgEnum("sex", SEXES);

export const people = pgTable("people", {
  id: identity(),
  fullName: text().notNull(),
  sex: sex().notNull().default("unknown"),
  organisationId: uuid().references(() => organisations.id),
  title: text(),
  email: text(),
}, () => rowPolicies("people"));

/** Who can sign in. The names of the columns are those next-auth's adapter asks for. */
export const users = pgTable("users", {
  id: identity(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: timestamp({ withTimezone: true, mode: "date" }),
  image: text(),
  locale: text().$type<"en" | "fr">().notNull().default("en"),
  /** Listed on the sign-in page of a demonstration. */
  isDemo: boolean().notNull().default(false),
}, (t) => [check("email_is_lower_case", sql`${t.email} = lower(${t.email})`), ...rowPolicies("users")]);

/** A function in an organisation. Rights, tasks and history belong to the seat. */
export const seats = pgTable("seats", {
  id: identity(),
  organisationId: uuid().notNull().references(() => organisations.id),
  role: role().notNull(),
  kind: seatKind().notNull(),
  title: text().notNull(),
  countries: codes(),
  /** Invites and removes the people of its authority's seats. */
  administers: boolean().notNull().default(false),
}, (t) => [
  check("only_authority_seats_administer", sql`not ${t.administers} or ${t.role} = 'authority'`),
  check("authority_seats_edit_or_sign", sql`${t.role} <> 'authority' or ${t.kind} in ('editor', 'signatory')`),
  check("only_delegation_seats_cover_countries", sql`${t.role} = 'delegation' or cardinality(${t.countries}) = 0`),
  ...rowPolicies("seats"),
]);

export const seatHolders = pgTable("seat_holders", {
  id: identity(),
  seatId: uuid().notNull().references(() => seats.id),
  userId: uuid().notNull().references(() => users.id),
  heldFrom: day().notNull(),
  heldUntil: day(),
}, (t) => [index().on(t.userId), ...dateChecks("seat_holders", { held_from: t.heldFrom, held_until: t.heldUntil }), ...rowPolicies("seat_holders")]);

export const accounts = pgTable("accounts", {
  userId: uuid().notNull().references(() => users.id, { onDelete: "cascade" }),
  type: text().notNull(),
  provider: text().notNull(),
  providerAccountId: text().notNull(),
  refresh_token: text(),
  access_token: text(),
  expires_at: integer(),
  token_type: text(),
  scope: text(),
  id_token: text(),
  session_state: text(),
}, (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] }), ...rowPolicies("accounts")]);

/** Server-side sessions: deleting the row signs the person out. The token is stored as its SHA-256. */
export const sessions = pgTable("sessions", {
  sessionToken: text().primaryKey(),
  userId: uuid().notNull().references(() => users.id, { onDelete: "cascade" }),
  /** Seat chosen for this session; null until a person with several seats has chosen. */
  seatId: uuid().references(() => seats.id),
  expires: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  /** By which its owner finds it in a list; the token's hash is shown to nobody. */
  id: uuid().notNull().unique().defaultRandom(),
  startedAt: moment().notNull().defaultNow(),
  /** Noted once a minute at most (domain/sessions/lifetimes). */
  lastSeenAt: moment().notNull().defaultNow(),
  /** While an administrator looks as somebody else sees: through which viewing (db/viewings). */
  viewingId: uuid(),
  /** Browser and system in two words; null where they are not known. */
  device: text(),
  /** When the person last proved who they are, and by what (domain/factors). */
  authenticatedAt: moment().notNull().defaultNow(),
  factors: codes(),
}, (t) => [index().on(t.userId), ...rowPolicies("sessions")]);

export const verificationTokens = pgTable("verification_tokens", {
  identifier: text().notNull(),
  token: text().notNull(),
  expires: timestamp({ withTimezone: true, mode: "date" }).notNull(),
}, (t) => [primaryKey({ columns: [t.identifier, t.token] }), ...rowPolicies("verification_tokens")]);
