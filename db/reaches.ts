import type { TableRule } from "@/domain/policy/table-rule";
import { TABLES, type TableName } from "@/domain/policy/tables";
import type { Reach } from "@/domain/policy/reaches";

/**
 * The SQL twin of domain/policy/reaches.ts: the condition under which a reach covers a row of `table`.
 * `col = any(array(select fn()))` lets PostgreSQL ask the function once and use the index.
 */
export function reachSql(table: TableName, reach: Reach): string {
  const rule: TableRule = TABLES[table];
  const states = rule.states;
  switch (reach) {
    case "every": return "true";
    case "assigned": return anchored(rule, "assigned");
    case "ownAuthority": return anchored(rule, "authority");
    case "ownAuthoritySignatory": return `${anchored(rule, "authority")} and ${SIGNATORY}`;
    case "ownOrAddressed": return ownOrAddressed(rule);
    case "ownOrAddressedSignatory": return `${ownOrAddressed(rule)} and ${SIGNATORY}`;
    case "ownAuthorityShared": return `${anchored(rule, "authority")} and ${inStates(states, states?.shared)}`;
    case "ownAuthoritySharedOrGiven": return `((${reachSql(table, "ownAuthorityShared")}) or ("${rule.owner}" = (select app.user_id()) and ${ownOrAddressed(rule)}))`;
    case "ownAuthorityAdministrator": return `${anchored(rule, "authority")} and (select app.administers())`;
    case "ownCountry": return anchored(rule, "delegation");
    case "ownCountryApproved": return `${anchored(rule, "delegation")} and ${inStates(states, states?.approved)}`;
    case "ownOrShared": return `("${rule.owner}" = (select app.user_id()) or ${inStates(states, states?.shared)})`;
    case "own": return `"${rule.owner}" = (select app.user_id())`;
  }
}

const SIGNATORY = "(select app.seat_kind()) = 'signatory'";

/** Advice addressed to a body is its business, also where it is no authority of the Action. */
function ownOrAddressed(rule: TableRule): string {
  const own = anchored(rule, "authority");
  return rule.addressed ? `(${own} or "${rule.addressed.column}" = any(array(select app.addressed_${rule.addressed.by}_ids())))` : own;
}

function anchored(rule: TableRule, whose: "assigned" | "authority" | "delegation"): string {
  if (rule.anchor.kind === "none") return "false";
  const inActions = (column: string) => `"${column}" = any(array(select app.${whose}_action_ids()))`;
  const inRequests = (column: string) => `"${column}" = any(array(select app.${whose}_request_ids()))`;
  if (rule.anchor.kind === "organisation") return `"${rule.anchor.column}" = (select app.organisation_id())`;
  if (rule.anchor.kind === "country") return whose === "delegation" ? `"${rule.anchor.column}" = any((select app.countries())::text[])` : "false";
  if (rule.anchor.kind === "seat") return whose === "authority" ? `"${rule.anchor.column}" = any(array(select app.authority_seat_ids()))` : "false";
  if (rule.anchor.kind === "colleague") return `"${rule.anchor.column}" = any(array(select app.${whose}_user_ids()))`;
  if (rule.anchor.kind === "action") return inActions(rule.anchor.column);
  if (rule.anchor.kind === "request") return inRequests(rule.anchor.column);
  const house = whose === "authority" && rule.anchor.kind === "case" ? rule.anchor.house : undefined;
  const atHome = house ? ` or ("action_id" is null and "request_id" is null and "${house}" = (select app.organisation_id()))` : "";
  return `(${inActions("action_id")} or ${inRequests("request_id")}${atHome})`;
}

function inStates(rule: TableRule["states"], states: readonly string[] | undefined): string {
  if (!rule || !states) return "false";
  const { column, of } = rule;
  // The other table's own policies hold in this question too.
  const state = of ? `(select parent."${column}" from "${of.table}" parent where parent."id" = "${of.column}")` : `"${column}"`;
  return `${state}::text = any(array[${states.map((one) => `'${one}'`).join(", ")}])`;
}
