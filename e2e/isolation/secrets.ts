import { strFromU8, unzipSync } from "fflate";
import { PUBLIC_READER, type Actor } from "../../domain/policy/actor";
import { TABLES } from "../../domain/policy/tables";
import { LOGIN_OF_ROLE } from "../../db/logins";
import { en } from "../../messages/en";
import { fr } from "../../messages/fr";
import { onDatabase } from "../database";

/** Texts of the database that a reader may not see, by the letters they begin with. */
export type Secrets = { size: number; columns: number; byBeginning: ReadonlyMap<string, readonly Secret[]> };
type Secret = { letters: string; from: string };

const BEGINNING = 12;
const SHORTEST = 16;
// A mail says again what other rows say, in sentences that begin and end elsewhere.
const SAID_AGAIN = ["mails.body", "mails.subject", "mails.calendar", "outbox.facts", "outbox.calendar"];
const TEXTS = ["text", "character varying", "ARRAY", "jsonb"];

/** Letters and digits alone: however a body escapes or breaks a text, these stand in it in this order. */
const lettersOf = (text: string) => text.normalize("NFC").replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * Every text of every row and column that row-level security keeps from this reader, and that nothing they may read says as well:
 * what the demonstration holds for others is the canary that no answer may carry.
 */
export async function secretsOf(actor: Actor | null): Promise<Secrets> {
  const [everything, readable] = [await readAs(null), await readAs(actor ?? PUBLIC_READER)];
  const byBeginning = new Map<string, Secret[]>();
  for (const [letters, from] of everything) {
    if (letters.length < SHORTEST || readable.has(letters)) continue;
    byBeginning.set(letters.slice(0, BEGINNING), [...(byBeginning.get(letters.slice(0, BEGINNING)) ?? []), { letters, from }]);
  }
  const open = [...readable.keys(), lettersOf(JSON.stringify([en, fr])), ...(await ownSeats(actor))].join("|");
  for (const { letters } of secretsIn({ byBeginning }, open)) byBeginning.set(letters.slice(0, BEGINNING), byBeginning.get(letters.slice(0, BEGINNING))!.filter((one) => one.letters !== letters));
  const kept = [...byBeginning.values()].flat();
  return { size: kept.length, columns: new Set(kept.map(({ from }) => from)).size, byBeginning };
}

/** What the choice of a seat tells everybody of themselves. */
async function ownSeats(actor: Actor | null): Promise<string[]> {
  if (!actor) return [];
  const seats = await onDatabase((sql) => sql`select s.title from seats s join seat_holders h on h.seat_id = s.id where h.user_id = ${actor.userId}`);
  return [actor.personName, actor.organisationName, ...seats.map(({ title }) => title as string)].map(lettersOf);
}

function secretsIn({ byBeginning }: Pick<Secrets, "byBeginning">, letters: string): Set<Secret> {
  const found = new Set<Secret>();
  for (let at = 0; at + SHORTEST <= letters.length; at += 1) {
    for (const secret of byBeginning.get(letters.slice(at, at + BEGINNING)) ?? []) if (letters.startsWith(secret.letters, at)) found.add(secret);
  }
  return found;
}

/** The texts that a person may read, with a column that says each; `null` reads everything. */
async function readAs(actor: Actor | null): Promise<Map<string, string>> {
  return onDatabase((sql) => sql.begin(async (tx) => {
    if (actor) {
      await tx`select set_config('app.user_id', ${actor.userId}, true), set_config('app.role', ${actor.role}, true), set_config('app.seat_kind', ${actor.seatKind}, true), set_config('app.organisation_id', ${actor.organisationId}, true),
        set_config('app.countries', ${actor.countries.join(",")}, true), set_config('app.administers', ${String(actor.administers ?? false)}, true)`;
      await tx.unsafe(`set local role ${LOGIN_OF_ROLE[actor.role]}`);
    }
    const columns = await tx<{ table: string; columns: string[] }[]>`
      select c.table_name as table, array_agg(quote_ident(c.column_name)) as columns from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.table_name = any(${Object.keys(TABLES)}) and t.table_type = 'BASE TABLE' and c.data_type = any(${TEXTS}) and has_column_privilege(c.table_name::regclass, c.column_name, 'select') group by 1`;
    const texts = new Map<string, string>();
    for (const { table, columns: names } of columns) {
      for (const row of await tx.unsafe(`select ${names.join(", ")} from ${table}`)) for (const [column, value] of Object.entries(row)) if (!SAID_AGAIN.includes(`${table}.${column}`)) take(texts, value, `${table}.${column}`);
    }
    return texts;
  }));
}

function take(texts: Map<string, string>, value: unknown, from: string): void {
  if (typeof value === "string") {
    // A code of ours, or a key, is no text of anybody's.
    if (/[\s@]/.test(value)) for (const part of value.split("\n")) texts.set(lettersOf(part), from);
  } else if (value && typeof value === "object") for (const part of Object.values(value)) take(texts, part, from);
}

/** The texts that this body carries and this reader may not see, each with the column it comes from. */
export const leaks = (secrets: Secrets, body: string): string[] => [...secretsIn(secrets, lettersOf(plain(body)))].map(({ letters, from }) => `${from}: ${letters.slice(0, 60)}`);

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " " };

function plain(body: string): string {
  return body
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\\[nrt]/g, " ")
    .replaceAll(/<!-- -->/g, "")
    .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, dec?: string, name?: string) => (hex ?? dec ? String.fromCodePoint(parseInt((hex ?? dec)!, hex ? 16 : 10)) : (NAMED[name!] ?? whole)));
}

/** What a body says, also where it is an archive of texts (a spreadsheet, a letter, a dossier). */
export function wordsOf(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString() !== "PK") return bytes.toString("utf8");
  return Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, content]) => (/\.(xml|html|json|txt|csv)$/.test(name) ? strFromU8(content) : "")).join("\n").replaceAll(/<[^>]*>/g, "");
}
