import { expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { asOwner } from "@/db/testing/doing";
import { people } from "@/db/testing/people";
import { demandRealPeople } from "./database.mjs";
import { isProduction } from "./production.mjs";

useDatabase();

test("whatever asks for real people gets no demonstration", () => {
  const own = "postgres://owner:secret@database:5432/suivi";
  expect([{ NODE_ENV: "production" }, { NODE_ENV: "production", DEMO: "1" }, { DEMO: "0" }, { DATABASE_URL: own }, { DATABASE_OWNER_URL: own }].map(isProduction)).toEqual([true, true, true, true, true]);
  expect([{}, { DATABASE_URL: own, DEMO: "1" }, { NODE_ENV: "development" }].map(isProduction)).toEqual([false, false, false]);
});

test("a production start is refused where people of the demonstration are in the database", async () => {
  await people();
  await expect(demandRealPeople(process.env.DATABASE_OWNER_URL)).resolves.toBeUndefined();
  await asOwner((sql) => sql`update users set is_demo = true where name = 'Mira'`);
  await expect(demandRealPeople(process.env.DATABASE_OWNER_URL)).rejects.toThrow(/1 people of the demonstration/);
});
