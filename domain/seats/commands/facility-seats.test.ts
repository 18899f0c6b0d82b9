import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { linkActor } from "@/domain/links/link";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { findPeople } from "../queries/find-people";
import { findSeatsToGive } from "../queries/find-seats-to-give";
import { appointAdministrator } from "./appoint-administrator";
import { endSeat } from "./end-seat";
import { inviteToSeat } from "./invite-to-seat";
import { revokeInvitation } from "./revoke-invitation";
import { takeSeat } from "./take-seat";

let p: People;
useDatabase();
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
});

const guest = linkActor("Vera", "Suivi");
const tokenFor = async (invitationId: string) => linkToken((await asOwner((sql) => sql`select id from links where subject_id = ${invitationId}`))[0]!.id as string);
const invite = (actor: Actor, organisationId: string, more: Record<string, unknown>) => execute(inviteToSeat, actor, { name: "Vera", email: "vera@example.org", organisationId, ...more });
const holderOf = async (actor: Actor) => (await asOwner((sql) => sql`select id from seat_holders where user_id = ${actor.userId}`))[0]!.id as string;
const refused = (kind: string, field?: string) => ({ ok: false, problem: { kind, ...(field ? { errors: [{ field }] } : {}) } });

describe("the facility gives seats", () => {
  test("of its own through its administrators alone: nobody raises themselves", async () => {
    for (const newSeat of ["coordinator", "manager", "admin"]) {
      for (const actor of [p.marek, p.mira]) expect(await invite(actor, p.ada.organisationId, { newSeat, newSeatTitle: "Everything" }), `${actor.personName} ${newSeat}`).toMatchObject(refused("not_allowed"));
    }
    expect(await invite(p.marek, p.ada.organisationId, { seatId: p.ada.seatId })).toMatchObject(refused("not_allowed"));
    const given = await done(inviteToSeat, p.ada, { name: "Vera", email: "vera@example.org", organisationId: p.ada.organisationId, newSeat: "coordinator", newSeatTitle: "Action coordinator for the East", locale: "fr" });
    const [mail] = await asOwner((sql) => sql`select template, to_address, locale, facts from outbox where template = 'seat.offered'`);
    expect(mail).toMatchObject({ to_address: "vera@example.org", locale: "fr", facts: { seat: "Action coordinator for the East", invitedBy: "Ada" } });
    await done(takeSeat, guest, { token: await tokenFor(given.invitationId), name: "Vera", accepts: "on" });
    expect((await findPeople(p.ada, { q: "vera" }))).toMatchObject([{ name: "Vera", seat: "coordinator", seatTitle: "Action coordinator for the East", lastSignedInOn: null }]);
  });

  test("of delegations and authorities through managers too: what a seat may be follows from whose it is", async () => {
    expect(await invite(p.marek, p.dana.organisationId, { newSeat: "admin", newSeatTitle: "X" })).toMatchObject(refused("invalid", "newSeat"));
    const officer = await done(inviteToSeat, p.marek, { name: "Olga", email: "olga@example.org", organisationId: p.dana.organisationId, newSeat: "officer", newSeatTitle: "Deputy officer" });
    const [seat] = await asOwner((sql) => sql`select role, kind, countries from seats where title = 'Deputy officer'`);
    const [delegation] = await asOwner((sql) => sql`select covers from organisations where id = ${p.dana.organisationId}`);
    expect(seat).toEqual({ role: "delegation", kind: "officer", countries: delegation!.covers });
    const first = await done(inviteToSeat, p.marek, { name: "Ion", email: "ion@example.org", organisationId: p.zeki.organisationId, newSeat: "signatory", newSeatTitle: "Secretary of State", administers: "on" });
    expect(await asOwner((sql) => sql`select role, kind, administers from seats where title = 'Secretary of State'`)).toEqual([{ role: "authority", kind: "signatory", administers: true }]);
    await done(revokeInvitation, p.marek, { invitationId: officer.invitationId });
    expect(await execute(revokeInvitation, p.ilir, { invitationId: first.invitationId }), "another authority's").toMatchObject(refused("not_found"));
  });

  test("and nobody has one before they accept by the link that only their address received", async () => {
    expect(await findPeople(p.mira, { q: "ion@" })).toMatchObject([{ name: "Ion", holderId: null, seat: "signatory", administers: true }]);
    expect((await findSeatsToGive(p.ada, p.ada.organisationId))!.mayBe).toEqual(["coordinator", "manager", "admin"]);
    expect(await findSeatsToGive(p.ada, "nonsense")).toBeNull();
  });

  test("and ends them: its own through administrators, and the last of these stays", async () => {
    expect(await execute(endSeat, p.marek, { holderId: await holderOf(p.jonas) })).toMatchObject(refused("not_allowed"));
    expect(await execute(endSeat, p.mira, { holderId: await holderOf(p.elena) })).toMatchObject(refused("not_allowed"));
    expect(await execute(endSeat, p.ada, { holderId: await holderOf(p.ada) })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "holderId", key: "lastAdministrator" }] } });
    await done(endSeat, p.ada, { holderId: await holderOf(p.jonas) });
    await done(endSeat, p.marek, { holderId: await holderOf(p.elena) });
    expect((await findPeople(p.ada, {})).map(({ name }) => name)).not.toContain("Jonas");
    const [mail] = await asOwner((sql) => sql`select facts from outbox where template = 'seat.ended' and to_address like 'elena%'`);
    expect(mail!.facts).toMatchObject({ authority: "Ministry of the Interior", by: "Marek" });
  });

  test("whoever reads the list finds people by name, seat, organisation and group", async () => {
    const names = async (q: string) => (await findPeople(p.mira, { q })).map(({ name }) => name);
    expect(await names("delegation belarus")).toEqual(["Dana"]);
    expect((await findPeople(p.mira, { group: "delegation" })).every(({ seat }) => seat === "officer")).toBe(true);
    expect(await names("nobody-is-called-so")).toEqual([]);
  });
});

describe("the first administrator", () => {
  const appoint = (more: Record<string, unknown> = {}) => execute(appointAdministrator, SYSTEM_ACTOR, { name: "Grace", email: "Grace@example.org", facility: "", ...more });

  test("sits in the facility's administrator's seat, and is not put there twice", async () => {
    expect(await appoint()).toMatchObject({ ok: true, value: { facility: p.ada.organisationName } });
    expect(await appoint()).toMatchObject(refused("already_sent"));
    expect(await findPeople(p.ada, { q: "grace" })).toMatchObject([{ email: "grace@example.org", seat: "admin" }]);
    expect(await appoint({ email: "no address" })).toMatchObject(refused("invalid", "email"));
  });

  test("is put there by nobody who comes in over the web but another administrator", async () => {
    for (const actor of [p.marek, p.mira, p.ilir, p.dana]) expect(await execute(appointAdministrator, actor, { name: "X", email: "x@example.org" }), actor.personName).toMatchObject(refused("not_allowed"));
  });
});
