import { sql, type SQL } from "drizzle-orm";

/** A piece of a statement that we wrote ourselves. Never with what a person typed: that goes in as a parameter. */
export function fragment(text: string): SQL {
  return sql.raw(text);
}

/** States or types of a lifecycle list, as literals for `in (…)`. */
export function literals(codes: readonly string[]): SQL {
  return sql.raw(codes.map((code) => `'${code.replaceAll("'", "''")}'`).join(", "));
}
