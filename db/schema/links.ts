import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { LINK_PURPOSES } from "@/domain/links/link";
import { rowPolicies } from "@/db/policies";
import { actions } from "./actions";
import { dateChecks, day, identity, moment } from "./columns";
import { organisations } from "./organisations";
import { requests } from "./requests";
import { seats } from "./people";

export const linkPurpose = pgEnum("link_purpose", LINK_PURPOSES);

/** A link for one purpose and one person, who needs no account. The address is signed with our secret: nothing here opens it. */
export const links = pgTable("links", {
  id: identity(),
  purpose: linkPurpose().notNull(),
  /** The opinion, the joint authority or the invitation that it answers. */
  subjectId: uuid().notNull(),
  requestId: uuid().references(() => requests.id, { onDelete: "cascade" }),
  actionId: uuid().references(() => actions.id, { onDelete: "cascade" }),
  /** On whose behalf it was made; null when it was made for a body or a person that has no record of its own. */
  organisationId: uuid().references(() => organisations.id),
  /** What that body or person is called. */
  bodyName: text(),
  toAddress: text().notNull(),
  /** The language in which it was mailed, for what is written about it later. */
  locale: text({ enum: ["en", "fr"] }).notNull().default("en"),
  madeAt: moment().notNull(),
  madeByName: text().notNull(),
  expiresOn: day().notNull(),
  usedAt: moment(),
  revokedAt: moment(),
}, (t) => [index().on(t.subjectId), check("made_for_somebody", sql`${t.organisationId} is not null or ${t.bodyName} is not null`), ...dateChecks("links", { expires_on: t.expiresOn }), ...rowPolicies("links")]);

/** Somebody invited to a seat by their authority's administrator; the seat is theirs once they accept. */
export const seatInvitations = pgTable("seat_invitations", {
  id: identity(),
  organisationId: uuid().notNull().references(() => organisations.id),
  seatId: uuid().notNull().references(() => seats.id),
  name: text().notNull(),
  email: text().notNull(),
  invitedOn: day().notNull(),
  invitedByName: text().notNull(),
  acceptedOn: day(),
  revokedOn: day(),
}, (t) => [index().on(t.organisationId), ...dateChecks("seat_invitations", { invited_on: t.invitedOn, accepted_on: t.acceptedOn, revoked_on: t.revokedOn }), ...rowPolicies("seat_invitations")]);
