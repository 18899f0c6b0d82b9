import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { rowPolicies } from "@/db/policies";
import { identity, moment } from "./columns";
import { users } from "./people";

/** What somebody had typed when their session turned out to have ended. Sealed: only their own next session opens it. */
export const keptForms = pgTable("kept_forms", {
  id: identity(),
  userId: uuid().notNull().references(() => users.id, { onDelete: "cascade" }),
  /** Page of the form, and which of its forms it was. */
  path: text().notNull(),
  form: text().notNull(),
  sealed: text().notNull(),
  keptAt: moment().notNull(),
}, (t) => [index().on(t.userId, t.keptAt), ...rowPolicies("kept_forms")]);
