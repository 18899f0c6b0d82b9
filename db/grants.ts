import { reachOf, type Permission } from "@/domain/policy/matrix";
import type { TableRule } from "@/domain/policy/table-rule";
import { TABLES, type TableName } from "@/domain/policy/tables";
import { CALLABLE, GATE_TABLES } from "./functions";
import { LOGINS, rolesOf, type Login } from "./logins";

/**
 * The statements that give each database login exactly what the policy tables say, and nothing it held before:
 * run after every migration, so a changed row of the matrix changes the grant.
 */
export function grants(): string[] {
  const tables = Object.keys(TABLES) as TableName[];
  return [
    ...NOTHING_BESIDE_TABLES,
    "revoke all on schema public from public",
    `revoke all on all tables in schema public from ${LOGINS.join(", ")}, suivi_gate`,
    `grant usage on schema public to ${LOGINS.join(", ")}, suivi_gate`,
    ...CALLABLE.flatMap((fn) => [`revoke all on function ${fn} from public`, `grant execute on function ${fn} to ${LOGINS.join(", ")}, suivi_gate`]),
    ...tables.flatMap((table) => [`alter table ${table} enable row level security`, `alter table ${table} force row level security`]),
    ...tables.flatMap((table) => LOGINS.flatMap((login) => tableGrants(table, login))),
    ...GATE_TABLES.map((table) => `grant select on ${table} to suivi_gate`),
    ...AUTH_GRANTS,
    "alter role suivi_delegation set default_transaction_read_only = on",
    ...LOGINS.map((login) => `alter role ${login} set statement_timeout = '10s'`),
    ...LOGINS.map((login) => `alter role ${login} set lock_timeout = '2s'`),
    ...LOGINS.map((login) => `alter role ${login} set idle_in_transaction_session_timeout = '10s'`),
  ];
}

/** PostgreSQL lets everybody make tables of a session's own and large objects: a login that only reads makes neither. */
export const NOTHING_BESIDE_TABLES = [
  "do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$",
  // These functions belong to the server's administrator, who is not the owner of every database.
  `do $$ declare fn regprocedure; begin
     for fn in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lowrite', 'lo_open', 'lo_unlink', 'lo_truncate', 'lo_truncate64') loop
       execute format('revoke execute on function %s from public', fn);
     end loop;
   exception when insufficient_privilege then null; end $$`,
];

const AUTH_GRANTS = [
  "grant select, insert, update, delete on sessions, accounts, verification_tokens to suivi_auth",
  "grant select on users, seats, seat_holders, organisations to suivi_auth",
  "grant update (name, email_verified, image, locale) on users to suivi_auth",
  "grant select, insert, update, delete on authenticator_apps, passkeys, passkey_challenges, recovery_codes, factor_tries, rate_counts, sign_in_codes to suivi_auth",
  "grant select on viewings to suivi_auth",
  "grant update (pages) on viewings to suivi_auth",
  "grant insert on audit_events, outbox to suivi_auth",
];

function tableGrants(table: TableName, login: Login): string[] {
  const rule: TableRule = TABLES[table];
  const holds = (permissions: readonly Permission[]) => rolesOf(login).some((role) => permissions.some((permission) => reachOf(role, permission)));
  const given: string[] = [];
  if (rule.read && holds([rule.read])) given.push(columns("select", (login === "suivi_delegation" ? rule.delegationReads : undefined) ?? rule.readColumns));
  if (holds(rule.writes)) {
    given.push("insert");
    const updates = login === "suivi_partner" ? rule.partnerUpdates : undefined;
    if (!rule.isAppendOnly && updates?.length !== 0) given.push(columns("update", updates));
  }
  if (holds(rule.deletes ?? [])) given.push("delete");
  return given.length > 0 ? [`grant ${given.join(", ")} on ${table} to ${login}`] : [];
}

const columns = (verb: string, list?: readonly string[]) => (list ? `${verb} (${list.join(", ")})` : verb);
