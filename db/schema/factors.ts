import { index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { codes, identity, moment } from "./columns";
import { sessions, users } from "./people";

const ofUser = () => uuid().notNull().references(() => users.id, { onDelete: "cascade" });

/** An authenticator app on somebody's phone. Its secret is sealed; it counts once a first code of it was right. */
export const authenticatorApps = pgTable("authenticator_apps", {
  userId: uuid().primaryKey().references(() => users.id, { onDelete: "cascade" }),
  sealed: text().notNull(),
  confirmedAt: moment(),
  /** Step of the last code that was taken: neither it nor an earlier one is taken again. */
  lastStep: integer().notNull().default(0),
}, () => rowPolicies("authenticator_apps"));

/** Keys of devices (WebAuthn). Only their public half is here. */
export const passkeys = pgTable("passkeys", {
  id: identity(),
  userId: ofUser(),
  name: text().notNull(),
  credentialId: text().notNull().unique(),
  publicKey: text().notNull(),
  counter: integer().notNull().default(0),
  transports: codes(),
  createdAt: moment().notNull().defaultNow(),
  lastUsedAt: moment(),
}, (t) => [index().on(t.userId), ...rowPolicies("passkeys")]);

/** What a device is asked to sign: once, by one session, for a few minutes. */
export const passkeyChallenges = pgTable("passkey_challenges", {
  sessionToken: text().primaryKey().references(() => sessions.sessionToken, { onDelete: "cascade", onUpdate: "cascade" }),
  challenge: text().notNull(),
  expires: moment().notNull(),
}, () => rowPolicies("passkey_challenges"));

/** Codes for the day the phone is lost: hashed, each good once. */
export const recoveryCodes = pgTable("recovery_codes", {
  id: identity(),
  userId: ofUser(),
  codeHash: text().notNull(),
  usedAt: moment(),
}, (t) => [unique().on(t.userId, t.codeHash), ...rowPolicies("recovery_codes")]);

/** Wrong codes of one person, counted in the database so that several servers count together. */
export const factorTries = pgTable("factor_tries", {
  userId: uuid().primaryKey().references(() => users.id, { onDelete: "cascade" }),
  since: moment().notNull(),
  tries: integer().notNull(),
}, () => rowPolicies("factor_tries"));
