import { ROLES } from "@/domain/policy/actor";
import { PERMISSIONS, reachOf } from "@/domain/policy/matrix";
import type { TableRule } from "@/domain/policy/table-rule";
import { TABLES } from "@/domain/policy/tables";

const WORDS = {
  every: "every", assigned: "own team", ownAuthority: "own authority", ownAuthorityShared: "own authority, once shared", ownAuthoritySharedOrGiven: "own authority, once shared, or given by oneself", ownAuthoritySignatory: "own authority, signatory",
  ownAuthorityAdministrator: "own authority, administrator", ownOrShared: "own, others’ once shared",
  ownOrAddressed: "own authority, or addressed", ownOrAddressedSignatory: "own authority, or addressed, signatory",
  ownCountry: "own country", ownCountryApproved: "own country, once approved", own: "own",
} as const;

/** docs/policy.md, from the matrix and the table rules. */
export function printPolicy(): string {
  const matrix = PERMISSIONS.map((permission) => [`\`${permission}\``, ...ROLES.map((role) => { const reach = reachOf(role, permission); return reach ? WORDS[reach] : ""; })]);
  const tables = (Object.entries(TABLES) as [string, TableRule][]).map(([name, rule]) => [
    `\`${name}\``, rule.anchor.kind, rule.read ? `\`${rule.read}\`` : "sign-in only", rule.writes.map((one) => `\`${one}\``).join(" "), (rule.deletes ?? []).map((one) => `\`${one}\``).join(" "),
  ]);
  return `# Who may do what

Printed from \`domain/policy/matrix.ts\` and \`domain/policy/tables.ts\` by \`npm run docs\`; a test fails when it is stale.
An empty cell means no. The same rows become the commands' checks, what pages offer, and the row-level security of PostgreSQL.

## Permissions

${table(["permission", ...ROLES], matrix)}

## Tables

A row hangs on an Action, on a request, on either (case), or on nothing (none). Reading and writing follow the reaches of the permissions named.

${table(["table", "hangs on", "read", "written by", "deleted by"], tables)}
`;
}

/** A Markdown table. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
