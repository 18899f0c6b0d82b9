import { sql, type SQL } from "drizzle-orm";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { PERSONAL, type Slot } from "@/domain/policy/personal-data";
import type { TableName } from "@/domain/policy/tables";
import { as, authDatabase, type Tx } from "./client";

/** Somebody as the rows know them. Names are only there when nobody else is known by them. */
export type KnownAs = { userIds: readonly string[]; addresses: readonly string[]; names: readonly string[] };
export type Held = { category: Slot["category"]; table: TableName; rows: Record<string, unknown>[] };

// What opens a session is read by the login that signs people in, and by no other.
const FOR_SIGNING_IN: readonly TableName[] = ["users", "accounts", "sessions", "verification_tokens", "authenticator_apps", "passkeys", "recovery_codes", "factor_tries", "sign_in_codes"];
// Whose names are the person's own: elsewhere an address may be shared by an office.
const OWN_NAMES: readonly TableName[] = ["users", "people", "experts", "focal_points"];

const list = (values: readonly string[]) => sql`string_to_array(${values.join("\n")}, ${"\n"})`;
const column = (name: string) => sql.identifier(name);
const plain = (name: string) => sql`lower(trim(${column(name)}))`;

/** Is the person of this slot this one? An account or an address decides; a name only where the row has neither. */
export function isOf(person: KnownAs, slot: Slot): SQL {
  const { user, email, name, through } = slot;
  const parent = through && PERSONAL[through.table]?.[0];
  const without = [user && sql`${column(user)} is null`, email && sql`coalesce(${column(email)}, '') = ''`].filter((one) => one !== undefined && one !== "");
  const ways = [
    user && sql`${column(user)}::text = any(${list(person.userIds)})`,
    email && sql`${plain(email)} = any(${list(person.addresses)})`,
    name && sql`(${sql.join([sql`${plain(name)} = any(${list(person.names)})`, ...without], sql` and `)})`,
    parent && sql`${column(through.column)} in (select id from ${column(through.table)} where ${isOf(person, parent)})`,
  ].filter((one) => one !== undefined && one !== "");
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** Who has this account or address: the account, the address and every name of theirs. */
export async function knownAs(who: { userId: string } | { address: string }): Promise<KnownAs> {
  const asked = "userId" in who ? sql`id::text = ${who.userId}` : sql`email = ${who.address.trim().toLowerCase()}`;
  const [account] = await authDatabase().execute<{ id: string; name: string; email: string }>(sql`select id, name, email from users where ${asked}`);
  const addresses = account ? [account.email] : "address" in who ? [who.address.trim().toLowerCase()] : [];
  return as(SYSTEM_ACTOR, async (tx) => {
    const found = await tx.execute<{ name: string }>(sql.join(OWN_NAMES.filter((table) => table !== "users").map((table) => {
      const { email, name } = PERSONAL[table]![0]!;
      return sql`select ${plain(name!)} as name from ${column(table)} where ${plain(email!)} = any(${list(addresses)})`;
    }), sql` union `));
    const names = [...new Set([...found.map((row) => row.name), ...(account ? [account.name.trim().toLowerCase()] : [])])];
    const userIds = account ? [account.id] : [];
    return { userIds, addresses, names: await ownOf(tx, names, { userIds, addresses }) };
  });
}

/** Of these names, those that no row gives to somebody of another account or address. */
async function ownOf(tx: Tx, names: string[], { userIds, addresses }: Omit<KnownAs, "names">): Promise<string[]> {
  const others = slots().filter(({ table, slot }) => slot.name && (slot.email ?? slot.user) && !FOR_SIGNING_IN.includes(table)).map(({ table, slot: { name, email, user } }) => {
    const another = [email && sql`(${column(email)} <> '' and ${plain(email)} <> all(${list(addresses)}))`, user && sql`${column(user)}::text <> all(${list(userIds)})`].filter((one) => one !== undefined && one !== "");
    return sql`select ${plain(name!)} as name from ${column(table)} where ${plain(name!)} = any(${list(names)}) and ${sql.join(another, sql` and `)}`;
  });
  others.push(sql`select lower(trim(name)) as name from users where lower(trim(name)) = any(${list(names)}) and id::text <> all(${list(userIds)})`);
  const taken = new Set((await tx.execute<{ name: string }>(sql.join(others, sql` union `))).map(({ name }) => name));
  return names.filter((name) => name && !taken.has(name));
}

/** All that is held on somebody, from every slot of the register; what opens something is left out. */
export async function heldOn(person: KnownAs): Promise<Held[]> {
  const asked = slots().map(({ table, slot }) => ({ table, slot, query: sql`select ${sql.join(shown(slot).map(column), sql`, `)} from ${column(table)} where ${isOf(person, slot)}` }));
  const signingIn = await Promise.all(asked.filter(({ table }) => FOR_SIGNING_IN.includes(table)).map(async (one) => held(one, await authDatabase().execute<Record<string, unknown>>(one.query))));
  const rest = await as(SYSTEM_ACTOR, async (tx) => {
    const found: Held[] = [];
    for (const one of asked.filter(({ table }) => !FOR_SIGNING_IN.includes(table))) found.push(held(one, await tx.execute<Record<string, unknown>>(one.query)));
    return found;
  });
  return [...signingIn, ...rest].filter(({ rows }) => rows.length > 0);
}

const slots = () => (Object.entries(PERSONAL) as [TableName, readonly Slot[]][]).flatMap(([table, all]) => all.map((slot) => ({ table, slot })));
const shown = ({ user, email, name, through, more = [] }: Slot) => [...new Set([user, email, name, through?.column, ...more])].filter((one) => one !== undefined);
const held = ({ table, slot }: { table: TableName; slot: Slot }, rows: Iterable<Record<string, unknown>>): Held => ({ category: slot.category, table, rows: [...rows] });
