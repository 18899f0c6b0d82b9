import { sql } from "drizzle-orm";
import { boolean, check, index, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { JOINT_STATES, SIGNING_WAYS } from "@/domain/requests/joint";
import { rowPolicies } from "@/db/policies";
import { dateChecks, day, identity, version } from "./columns";
import { documents } from "./documents";
import { organisationKind, organisations } from "./organisations";
import { countries } from "./reference";
import { requests } from "./requests";

export const jointState = pgEnum("joint_state", JOINT_STATES);
export const signingWay = pgEnum("signing_way", SIGNING_WAYS);

/** Who asks. The lead wrote the request; the others were invited, and each signs for itself. */
export const requestAuthorities = pgTable("request_authorities", {
  id: identity(),
  requestId: uuid().notNull().references(() => requests.id, { onDelete: "cascade" }),
  /** Null for an institution that was invited by its name and has not answered yet. */
  organisationId: uuid().references(() => organisations.id),
  invitedName: text(),
  invitedKind: organisationKind(),
  invitedCountry: text().references(() => countries.iso3),
  invitedEmail: text(),
  isLead: boolean().notNull().default(false),
  state: jointState().notNull().default("invited"),
  signedOn: day(),
  signedVia: signingWay(),
  signatoryName: text(),
  signatoryRank: text(),
  declineReason: text(),
  letterId: uuid().references(() => documents.id),
  version: version(),
}, (t) => [
  unique().on(t.requestId, t.organisationId),
  check("somebody_asks", sql`${t.organisationId} is not null or (${t.invitedName} is not null and ${t.invitedKind} is not null)`),
  check("signed_says_when_and_how", sql`${t.state} <> 'signed' or (${t.signedOn} is not null and ${t.signedVia} is not null)`),
  index().on(t.organisationId),
  ...dateChecks("request_authorities", { signed_on: t.signedOn }),
  ...rowPolicies("request_authorities"),
]);
