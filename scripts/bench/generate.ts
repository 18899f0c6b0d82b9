import postgres from "postgres";
import { copy, type Value } from "./copy";
import { actionTables } from "./action-rows";
import { referenceTables } from "./reference-rows";

/** Fills an empty migrated database with a portfolio of the size asked for, the same every time, and tells how it goes. */
async function generate(actions: number): Promise<void> {
  const sql = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  try {
    // Foreign keys are right by construction; checking each would double the time.
    await sql`set session_replication_role = replica`;
    for (const { table, columns, rows } of [...referenceTables(actions), ...actionTables(actions)]) {
      const from = performance.now();
      const number = await copy(sql, table, columns, rows as Iterable<readonly Value[]>);
      console.log(`  ${table}: ${number.toLocaleString("en")} rows, ${((performance.now() - from) / 1000).toFixed(1)} s`);
    }
    await sql`set session_replication_role = origin`;
    await sql.unsafe("vacuum analyze");
  } finally {
    await sql.end();
  }
}

generate(Number(process.argv[2])).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
