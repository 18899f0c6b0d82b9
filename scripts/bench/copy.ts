import { once } from "node:events";
import type postgres from "postgres";

export type Value = string | number | boolean | null | readonly string[];

/** Writes rows with COPY as they are made; memory stays flat whatever their number. Returns how many there were. */
export async function copy(sql: postgres.Sql, table: string, columns: readonly string[], rows: Iterable<readonly Value[]>): Promise<number> {
  const stream = await sql`copy ${sql(table)} (${sql(columns as string[])}) from stdin`.writable();
  const ended = new Promise<void>((done, fail) => stream.once("finish", done).once("error", fail));
  let number = 0;
  let text = "";
  for (const row of rows) {
    number += 1;
    text += `${row.map(field).join("\t")}\n`;
    if (text.length < 65_536) continue;
    if (!stream.write(text)) await Promise.race([once(stream, "drain"), ended]);
    text = "";
  }
  stream.end(text);
  await ended;
  return number;
}

function field(value: Value): string {
  if (value === null) return "\\N";
  if (Array.isArray(value)) return escaped(`{${value.map((one: string) => `"${one.replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
  return escaped(String(value));
}

const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (character) => ({ "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" })[character]!);
