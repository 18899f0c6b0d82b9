import postgres from "postgres";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { asOwner } from "@/db/testing/doing";
import { forgottenValues } from "@/db/testing/kept-values";
import { seed } from "./seed";

useDatabase();

beforeAll(() => void (process.env.AUTH_SECRET ??= "a secret of the tests"));

const TABLES = ["actions", "requests", "outputs", "recommendations", "action_links", "audit_events", "users", "countries", "documents"] as const;

async function counts() {
  const sql = postgres(process.env.DATABASE_OWNER_URL!, { max: 1 });
  try {
    return Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, (await sql`select count(*)::int n from ${sql(table)}`)[0]!.n as number])));
  } finally {
    await sql.end();
  }
}

describe("the demonstration", () => {
  it("loads 85 Actions; cut short it goes on where it stopped; loaded it changes nothing", { timeout: 180_000 }, async () => {
    let lines = 0;
    const say = vi.spyOn(console, "log").mockImplementation(() => {
      if (++lines === 20) throw new Error("the power went");
    });
    await expect(seed()).rejects.toThrow("the power went");
    const halfway = await counts();
    expect(halfway.actions).toBeLessThan(85);
    await seed();
    const loaded = await counts();
    expect(loaded).toMatchObject({ actions: 85, countries: 250, users: 10, action_links: 16, outputs: 4, recommendations: 8 });
    await seed();
    expect(await counts()).toEqual(loaded);
    expect(await asOwner(forgottenValues)).toEqual([]);
    say.mockRestore();
  });
});
