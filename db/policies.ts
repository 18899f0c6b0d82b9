import { sql } from "drizzle-orm";
import { pgPolicy, pgRole } from "drizzle-orm/pg-core";
import { reachOf, type Permission } from "@/domain/policy/matrix";
import type { Role } from "@/domain/policy/actor";
import type { TableRule } from "@/domain/policy/table-rule";
import { TABLES, type TableName } from "@/domain/policy/tables";
import { GATE_TABLES } from "./functions";
import { LOGINS, rolesOf, type Login } from "./logins";
import { reachSql } from "./reaches";

/** Folds the policy matrix into the row policies of one table: what each login may see, add, change and remove. */
export function rowPolicies(table: TableName) {
  const rule: TableRule = TABLES[table];
  const reads = rule.read ? [rule.read] : [];
  return [...gatePolicy(table), ...keeperPolicy(table), ...LOGINS.flatMap((login) => {
    if (login === "suivi_auth") return authPolicy(table);
    const canRead = condition(table, login, reads);
    const canWrite = condition(table, login, rule.writes);
    const canDelete = condition(table, login, rule.deletes ?? []);
    const to = pgRole(login).existing();
    return [
      ...(canRead ? [pgPolicy(`${login}_select`, { for: "select", to, using: sql.raw(canRead) })] : []),
      ...(canWrite ? [pgPolicy(`${login}_insert`, { for: "insert", to, withCheck: sql.raw(insertCheck(table, login, canWrite)) })] : []),
      ...(canWrite ? [pgPolicy(`${login}_update`, { for: "update", to, using: sql.raw(canWrite), withCheck: sql.raw(canWrite) })] : []),
      ...(canDelete ? [pgPolicy(`${login}_delete`, { for: "delete", to, using: sql.raw(canDelete) })] : []),
    ];
  })];
}

/** The gate functions look past row-level security through a role of their own, not through the owner. */
function gatePolicy(table: TableName) {
  if (!(GATE_TABLES as readonly string[]).includes(table)) return [];
  return [pgPolicy("suivi_gate_select", { for: "select", to: pgRole("suivi_gate").existing(), using: sql`true` })];
}

/** Values of fields are added by the keeper's trigger alone (db/keeping.ts). */
function keeperPolicy(table: TableName) {
  return table === "field_values" ? [pgPolicy("suivi_keeper_insert", { for: "insert", to: pgRole("suivi_keeper").existing(), withCheck: sql`true` })] : [];
}

const AUTH_TABLES: readonly string[] = ["users", "seats", "seat_holders", "accounts", "sessions", "verification_tokens", "organisations", "audit_events", "outbox", "authenticator_apps", "passkeys", "passkey_challenges", "recovery_codes", "factor_tries", "rate_counts", "sign_in_codes", "viewings"];

function authPolicy(table: TableName) {
  if (!AUTH_TABLES.includes(table)) return [];
  return [pgPolicy("suivi_auth_all", { for: "all", to: pgRole("suivi_auth").existing(), using: sql`true`, withCheck: sql`true` })];
}

/** The condition under which any role of a login may do any of these things; null when none may. */
function condition(table: TableName, login: Login, permissions: readonly Permission[]): string | null {
  const branches = new Map<string, Set<Role>>();
  for (const role of rolesOf(login)) {
    for (const permission of permissions) {
      const reach = reachOf(role, permission);
      if (!reach) continue;
      const branch = reachSql(table, reach);
      branches.set(branch, (branches.get(branch) ?? new Set()).add(role));
    }
  }
  if (branches.size === 0) return null;
  return [...branches].map(([branch, roles]) => guard(branch, [...roles], login)).join(" or ");
}

/** A condition that not every role of the login shares also asks which role this is. */
function guard(branch: string, roles: Role[], login: Login): string {
  if (roles.length === rolesOf(login).length) return roles.length > 1 || branch !== "true" ? `(${branch})` : "true";
  const list = roles.map((role) => `'${role}'`).join(", ");
  return `((select app.role()) = any(array[${list}]) and (${branch}))`;
}

const SAYS = { user: "(select app.user_id())", organisation: "(select app.organisation_id())", authority: "'authority'" } as const;

/** What the authority's login adds is sometimes less than what it may change: see `partnerInserts` of the table's rule. */
function insertCheck(table: TableName, login: Login, canWrite: string): string {
  const { partnerInserts }: TableRule = TABLES[table];
  if (login !== "suivi_partner" || !partnerInserts) return canWrite;
  if (partnerInserts === "never") return "false";
  const { column, is, reach, says = {} } = partnerInserts;
  const fixed = Object.entries(says).map(([name, word]) => `"${name}" = '${word}' and `).join("");
  return `"${column}" = ${SAYS[is]} and ${fixed}(${reach ? reachSql(table, reach) : canWrite})`;
}
