import { describe, expect, test } from "vitest";
import { ROLES, type Actor, type Role } from "./actor";
import { may, PERMISSIONS, POLICY, reachOf } from "./matrix";
import { firstMissing, type Facts, type Reach } from "./reaches";
import type { TableRule } from "./table-rule";
import { TABLES } from "./tables";

const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({
  userId: "me", personName: "Me", role, seatKind: role === "authority" ? "editor" : "staff", seatId: "seat", organisationId: "ours", organisationName: "Ours", countries: role === "delegation" ? ["BLR"] : [], locale: "en", ...more,
});

const NEAR: Facts = { teamIds: ["me"], authorityIds: ["ours"], countries: ["BLR"], isShared: true, isApproved: true, ownerId: "me" };
const FAR: Facts = { teamIds: ["somebody"], authorityIds: ["theirs"], countries: ["MDA"], isShared: false, isApproved: false, ownerId: "somebody" };

describe("the matrix", () => {
  test.each(PERMISSIONS)("%s reaches exactly the roles it names", (permission) => {
    for (const role of ROLES) {
      const named = role in POLICY[permission];
      expect(may(actor(role, { seatKind: "signatory", administers: true }), permission, NEAR)).toBe(named);
    }
  });

  test("nobody reaches beyond their own without the reach every", () => {
    for (const permission of PERMISSIONS) {
      for (const role of ROLES) expect(may(actor(role), permission, FAR)).toBe(reachOf(role, permission) === "every");
    }
  });

  test("a delegation holds only permissions to read", () => {
    expect(PERMISSIONS.filter((permission) => reachOf("delegation", permission) && !permission.endsWith(".read"))).toEqual([]);
  });

  test("only a signatory answers for the authority", () => {
    for (const permission of ["request.send", "concept.accept", "output.validate", "recommendation.answer", "report.clear"] as const) {
      expect(may(actor("authority"), permission, NEAR)).toBe(false);
      expect(may(actor("authority", { seatKind: "signatory" }), permission, NEAR)).toBe(true);
    }
  });

  test("a coordinator works on Actions of her own team only", () => {
    for (const permission of PERMISSIONS.filter((one) => reachOf("coordinator", one) === "assigned")) {
      expect(may(actor("coordinator"), permission, { ...NEAR, teamIds: [] })).toBe(false);
      expect(may(actor("coordinator"), permission, NEAR)).toBe(true);
    }
  });
});

describe("each reach", () => {
  const cases: Record<Reach, { facts: Facts; actor: Actor; reached: boolean }[]> = {
    every: [{ facts: {}, actor: actor("manager"), reached: true }],
    assigned: [{ facts: { teamIds: ["me"] }, actor: actor("coordinator"), reached: true }, { facts: { teamIds: [] }, actor: actor("coordinator"), reached: false }, { facts: {}, actor: actor("coordinator"), reached: false }],
    ownAuthority: [{ facts: { authorityIds: ["ours", "theirs"] }, actor: actor("authority"), reached: true }, { facts: { authorityIds: ["theirs"] }, actor: actor("authority"), reached: false }],
    ownAuthorityShared: [{ facts: { authorityIds: ["ours"], isShared: true }, actor: actor("authority"), reached: true }, { facts: { authorityIds: ["ours"] }, actor: actor("authority"), reached: false }],
    ownAuthoritySignatory: [{ facts: { authorityIds: ["ours"] }, actor: actor("authority", { seatKind: "signatory" }), reached: true }, { facts: { authorityIds: ["ours"] }, actor: actor("authority"), reached: false }],
    ownAuthoritySharedOrGiven: [
      { facts: { authorityIds: ["ours"], isShared: true }, actor: actor("authority"), reached: true }, { facts: { authorityIds: ["ours"], isShared: false }, actor: actor("authority"), reached: false },
      { facts: { authorityIds: ["theirs"], addresseeIds: ["ours"], isShared: true, ownerId: "other" }, actor: actor("authority"), reached: false }, { facts: { authorityIds: ["theirs"], addresseeIds: ["ours"], ownerId: "me" }, actor: actor("authority"), reached: true },
      { facts: { authorityIds: ["theirs"], addresseeIds: ["theirs"], ownerId: "me" }, actor: actor("authority"), reached: false },
    ],
    ownOrAddressed: [{ facts: { authorityIds: ["theirs"], addresseeIds: ["ours"] }, actor: actor("authority"), reached: true }, { facts: { authorityIds: ["ours"] }, actor: actor("authority"), reached: true }, { facts: { authorityIds: ["theirs"], addresseeIds: ["theirs"] }, actor: actor("authority"), reached: false }],
    ownOrAddressedSignatory: [{ facts: { addresseeIds: ["ours"] }, actor: actor("authority", { seatKind: "signatory" }), reached: true }, { facts: { addresseeIds: ["ours"] }, actor: actor("authority"), reached: false }],
    ownAuthorityAdministrator: [{ facts: { authorityIds: ["ours"] }, actor: actor("authority", { administers: true }), reached: true }, { facts: { authorityIds: ["ours"] }, actor: actor("authority"), reached: false }, { facts: { authorityIds: ["theirs"] }, actor: actor("authority", { administers: true }), reached: false }],
    ownCountry: [{ facts: { countries: ["MDA", "BLR"] }, actor: actor("delegation"), reached: true }, { facts: { countries: ["MDA"] }, actor: actor("delegation"), reached: false }],
    ownCountryApproved: [{ facts: { countries: ["BLR"], isApproved: true }, actor: actor("delegation"), reached: true }, { facts: { countries: ["BLR"] }, actor: actor("delegation"), reached: false }],
    ownOrShared: [{ facts: { ownerId: "me" }, actor: actor("coordinator"), reached: true }, { facts: { ownerId: "you", isShared: true }, actor: actor("coordinator"), reached: true }, { facts: { ownerId: "you" }, actor: actor("coordinator"), reached: false }],
    own: [{ facts: { ownerId: "me" }, actor: actor("authority"), reached: true }, { facts: { ownerId: "you" }, actor: actor("authority"), reached: false }],
  };

  test.each(Object.entries(cases).flatMap(([reach, list]) => list.map((one) => ({ reach: reach as Reach, ...one }))))("$reach with $facts is $reached", ({ reach, facts, actor: who, reached }) => {
    expect(firstMissing(reach, who, facts) === null).toBe(reached);
  });
});

describe("the tables", () => {
  test("let an authority write about a record only within a reach: where a permission has none, the rule says what an added row must name", () => {
    for (const [name, rule] of Object.entries(TABLES) as [string, TableRule][]) {
      if (rule.anchor.kind === "none" || !rule.writes.some((permission) => reachOf("authority", permission) === "every")) continue;
      expect(rule.partnerInserts, `${name} says what is added`).toHaveProperty("reach");
      expect(rule.isAppendOnly || rule.partnerUpdates?.length === 0, `${name} is only added to`).toBe(true);
    }
  });

  test("name the states their readers' reaches ask about", () => {
    for (const [name, rule] of Object.entries(TABLES) as [string, TableRule][]) {
      for (const role of ROLES) {
        const reach = rule.read ? reachOf(role, rule.read) : undefined;
        if (reach === "ownAuthorityShared" || reach === "ownAuthoritySharedOrGiven") expect(rule.states?.shared, `${name} shared states`).toBeDefined();
        if (reach === "ownCountryApproved") expect(rule.states?.approved, `${name} approved states`).toBeDefined();
        if (reach === "own" || reach === "ownAuthoritySharedOrGiven") expect(rule.owner, `${name} owner`).toBeDefined();
      }
    }
  });
});
