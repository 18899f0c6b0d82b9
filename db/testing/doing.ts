import postgres from "postgres";
import type { z } from "zod";
import type { Actor } from "@/domain/policy/actor";
import { execute, type Command } from "@/server/command";

/** Runs a command that must succeed, as people do, and returns its output. */
export async function done<Input extends z.ZodType, Output>(definition: Command<Input, Output>, actor: Actor, raw: Record<string, unknown>, at?: Date): Promise<Output> {
  const result = await execute(definition, actor, raw, { at });
  if (!result.ok) throw new Error(`${definition.name}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The version of a row that is found by its reference, as a page would have read it. */
export async function versionOf(table: "actions" | "requests", reference: string): Promise<number> {
  return asOwner(async (sql) => (await sql`select version from ${sql(table)} where reference = ${reference}`)[0]!.version);
}

/** Looks at the database as its owner, past every policy; for what a test asserts. */
export async function asOwner<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
