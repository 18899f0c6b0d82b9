import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { identity, moment } from "./columns";
import { users } from "./people";

/**
 * A code that was asked for, known or unknown the address. The code itself is kept nowhere: it follows from the row's number and the
 * secret. Addresses are kept as keyed hashes; the rows are also what the limits are counted by.
 */
export const signInCodes = pgTable("sign_in_codes", {
  id: identity(),
  addressKey: text().notNull(),
  networkKey: text().notNull(),
  /** Null where nobody with this address comes in by a code. */
  userId: uuid().references(() => users.id, { onDelete: "cascade" }),
  /** The browser that asked: no other may use the code. */
  browserHash: text().notNull().unique(),
  tries: integer().notNull().default(0),
  madeAt: moment().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
}, (t) => [index().on(t.addressKey, t.madeAt), index().on(t.networkKey, t.madeAt), ...rowPolicies("sign_in_codes")]);
