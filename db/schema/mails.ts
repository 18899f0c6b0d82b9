import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { MAIL_STATES, MAIL_TEMPLATES } from "@/domain/mails/lists";
import { rowPolicies } from "@/db/policies";
import { identity, moment } from "./columns";
import { role } from "./people";

export const mailState = pgEnum("mail_state", MAIL_STATES);

/** What is to be told to whom, written in the transaction that causes it. The worker turns it into one mail a person. */
export const outbox = pgTable("outbox", {
  id: identity(),
  template: text({ enum: MAIL_TEMPLATES }).notNull(),
  /** Exactly one of these four says who: whoever holds the seat, everybody of an authority, a role at the facility, or an address. */
  toSeatId: uuid(),
  toOrganisationId: uuid(),
  toRole: role(),
  toAddress: text(),
  toName: text(),
  locale: text({ enum: ["en", "fr"] }),
  facts: jsonb().$type<Record<string, string>>().notNull().default({}),
  requestId: uuid(),
  actionId: uuid(),
  linkId: uuid(),
  /** An entry for the reader's calendar, without its reader: the worker adds who it is for. */
  calendar: text(),
  /** Makes a reminder of one day go out once. */
  onceKey: text().unique(),
  queuedAt: moment().notNull().defaultNow(),
  addressedAt: moment(),
}, (t) => [
  check("one_addressee", sql`num_nonnulls(${t.toSeatId}, ${t.toOrganisationId}, ${t.toRole}, ${t.toAddress}) = 1`),
  index("outbox_waiting").on(t.queuedAt).where(sql`${t.addressedAt} is null`),
  ...rowPolicies("outbox"),
]);

/** One mail to one person, in that person's language, as it was sent. */
export const mails = pgTable("mails", {
  id: identity(),
  outboxId: uuid().notNull().references(() => outbox.id),
  template: text({ enum: MAIL_TEMPLATES }).notNull(),
  toAddress: text().notNull(),
  toName: text().notNull(),
  locale: text({ enum: ["en", "fr"] }).notNull(),
  subject: text().notNull(),
  /** The text without what opens a one-purpose link: that is added while sending. */
  body: text().notNull(),
  /** The entry for the reader's calendar, as it was sent. */
  calendar: text(),
  linkId: uuid(),
  requestId: uuid(),
  actionId: uuid(),
  state: mailState().notNull().default("waiting"),
  attempts: integer().notNull().default(0),
  nextTryAt: moment().notNull(),
  lastError: text(),
  queuedAt: moment().notNull(),
  sentAt: moment(),
}, (t) => [
  unique().on(t.outboxId, t.toAddress),
  check("sent_has_moment", sql`(${t.state} = 'sent') = (${t.sentAt} is not null)`),
  index("mails_to_send").on(t.nextTryAt).where(sql`${t.state} = 'waiting'`),
  index("mails_of_a_request").on(t.requestId), index("mails_recent").on(t.queuedAt.desc()),
  ...rowPolicies("mails"),
]);
