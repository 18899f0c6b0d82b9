import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { sentRequest } from "@/db/testing/requests";
import { linkActor } from "@/domain/links/link";
import type { Actor } from "@/domain/policy/actor";
import { findAuthorityHome } from "@/domain/portfolio/queries/find-authority-home";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { findAuthoritySeats } from "../queries/find-authority-seats";
import { findBriefing } from "../queries/find-briefing";
import { findPeopleHistory } from "../queries/find-people-history";
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

const tokenFor = async (invitationId: string) => linkToken((await asOwner((sql) => sql`select id from links where subject_id = ${invitationId} order by made_at desc limit 1`))[0]!.id as string);
const guest = linkActor("Nadia", "Ministry of the Interior");
const take = (token: string, name = "Nadia") => execute(takeSeat, guest, { token, name, accepts: "on" });
const invited = async (email: string, more: Record<string, unknown> = { seatId: p.elena.seatId }) => (await done(inviteToSeat, p.ilir, { name: "Nadia", email, ...more })).invitationId;
const seatOf = async (seatId: string) => (await findAuthoritySeats(p.ilir)).find((one) => one.id === seatId)!;

describe("inviting a colleague", () => {
  test("sends one mail with a link to the address; nobody has the seat before they accept", async () => {
    const invitationId = await invited("Nadia@Example.org");
    expect((await seatOf(p.elena.seatId)).invitations).toMatchObject([{ name: "Nadia", email: "nadia@example.org", invitedByName: "Ilir" }]);
    expect((await seatOf(p.elena.seatId)).holders.map(({ name }) => name)).toEqual(["Elena"]);
    const mail = await asOwner((sql) => sql`select to_address, link_id is not null as has_link, facts from outbox where template = 'seat.invited'`);
    expect(mail).toMatchObject([{ to_address: "nadia@example.org", has_link: true, facts: { authority: "Ministry of the Interior", invitedBy: "Ilir" } }]);
    await done(revokeInvitation, p.ilir, { invitationId });
  });

  test("adds a seat of the authority's own kind, and none of the facility's or a delegation's", async () => {
    await invited("legal@example.org", { newSeat: "editor", newSeatTitle: "Legal adviser" });
    expect((await findAuthoritySeats(p.ilir)).find(({ title }) => title === "Legal adviser")).toMatchObject({ kind: "editor", administers: false, holders: [] });
    for (const newSeat of ["staff", "admin", "officer"]) expect(await execute(inviteToSeat, p.ilir, { name: "N", email: "n@example.org", newSeat, newSeatTitle: "X" }), newSeat).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "newSeat" }] } });
  });

  test("is the administrator's of that authority: no editor, no other authority, no seat of somebody else", async () => {
    const wish = { name: "N", email: "n@example.org", seatId: p.elena.seatId };
    expect(await execute(inviteToSeat, p.elena, wish)).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(inviteToSeat, p.mira, { ...wish, organisationId: p.ilir.organisationId })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(inviteToSeat, p.zeki, { ...wish, organisationId: p.ilir.organisationId }), "whose it is, an authority does not say").toMatchObject({ problem: { kind: "invalid", errors: [{ field: "seatId" }] } });
    for (const seatId of [p.elena.seatId, p.ada.seatId]) expect(await execute(inviteToSeat, p.zeki, { ...wish, seatId })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "seatId", key: "choose" }] } });
  });

  test("cannot be got round at the database: no seat of the staff, no holder without the invited person's own act", async () => {
    const { as } = await import("@/db/client");
    const { seats, seatHolders } = await import("@/db/schema");
    await expect(as(p.ilir, (tx) => tx.insert(seats).values({ organisationId: p.ilir.organisationId, role: "admin", kind: "staff", title: "Everything" }))).rejects.toThrow();
    await expect(as(p.ilir, (tx) => tx.insert(seatHolders).values({ seatId: p.ilir.seatId, userId: p.elena.userId, heldFrom: "2026-01-01" }))).rejects.toThrow();
  });
});

describe("taking a seat", () => {
  test("makes the account of the invited address, and the successor finds tasks, requests and what was done from it", async () => {
    const reference = await sentRequest(p);
    const result = await take(await tokenFor(await invited("successor@example.org")));
    expect(result.ok).toBe(true);
    const [user] = await asOwner((sql) => sql`select id, name from users where email = 'successor@example.org'`);
    expect(user!.name).toBe("Nadia");
    const successor: Actor = { ...p.elena, userId: user!.id as string, personName: "Nadia" };
    expect((await findAuthorityHome(successor)).requests.map((one) => one.reference)).toContain(reference);
    const briefing = await findBriefing(successor);
    expect(briefing.history.map(({ type, actorName }) => [type, actorName])).toContainEqual(["request.started", "Elena"]);
  });

  test("is told of the person's own row in the history", async () => {
    const address = "row@example.org";
    await take(await tokenFor(await invited(address)));
    const [event] = await asOwner((sql) => sql`select e.facts ->> 'person' as person from audit_events e join seat_holders h on h.id::text = e.subject_id join users u on u.id = h.user_id where e.type = 'seat.taken' and u.email = ${address}`);
    expect(event).toEqual({ person: "Nadia" });
  });

  test("once: the same link pressed twice at once gives one holder", async () => {
    const token = await tokenFor(await invited("twice@example.org"));
    const results = await Promise.all([take(token), take(token)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await seatOf(p.elena.seatId)).holders.filter(({ email }) => email === "twice@example.org")).toHaveLength(1);
  });

  test("of somebody who has a seat elsewhere adds to what they have; the inviter learns nothing of the other", async () => {
    expect((await take(await tokenFor(await invited("zeki@example.org")), "Another name")).ok).toBe(true);
    const [rows] = [await asOwner((sql) => sql`select u.name, count(*)::int as seats from seat_holders h join users u on u.id = h.user_id where u.email = 'zeki@example.org' group by u.name`)];
    expect(rows).toEqual([{ name: "Zeki", seats: 2 }]);
    expect((await findAuthoritySeats(p.ilir)).some(({ id }) => id === p.zeki.seatId)).toBe(false);
  });

  test("is refused to a forged link, a link taken back, a link that has run out, and without a yes", async () => {
    expect(await take("A".repeat(44))).toEqual({ ok: false, problem: { kind: "not_found" } });
    const invitationId = await invited("late@example.org");
    const token = await tokenFor(invitationId);
    expect(await execute(takeSeat, guest, { token, name: "Nadia" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "accepts" }] } });
    await done(revokeInvitation, p.ilir, { invitationId });
    expect(await take(token)).toEqual({ ok: false, problem: { kind: "already_sent" } });
    const old = await tokenFor(await invited("old@example.org"));
    await asOwner((sql) => sql`update links set expires_on = '2026-01-01' where to_address = 'old@example.org'`);
    expect(await take(old)).toEqual({ ok: false, problem: { kind: "already_sent" } });
    expect(await execute(takeSeat, p.ilir, { token: old, name: "N", accepts: "on" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });
});

test("who came and went is read by the authority's own people, and by no other authority", async () => {
  await take(await tokenFor(await invited("told@example.org")));
  const lines = async (actor: Actor) => (await findPeopleHistory(actor)).map(({ type, actorName }) => `${type} ${actorName}`);
  expect(await lines(p.elena)).toEqual(expect.arrayContaining(["seat.invited Ilir", "seat.taken Nadia"]));
  expect(await lines(p.zeki)).toEqual([]);
});

describe("ending a seat", () => {
  const holderOf = async (seatId: string, email: string) => (await seatOf(seatId)).holders.find((one) => one.email === email)!.id;

  test("leaves the seat and what it holds, and tells the person", async () => {
    await take(await tokenFor(await invited("leaves@example.org")));
    await done(endSeat, p.ilir, { holderId: await holderOf(p.elena.seatId, "leaves@example.org") });
    expect((await seatOf(p.elena.seatId)).holders.map(({ email }) => email)).not.toContain("leaves@example.org");
    expect(await asOwner((sql) => sql`select to_address from outbox where template = 'seat.ended'`)).toEqual([{ to_address: "leaves@example.org" }]);
  });

  test("keeps the last administrator, and is nobody else's to do", async () => {
    const holderId = await holderOf(p.ilir.seatId, "ilir@example.org");
    expect(await execute(endSeat, p.ilir, { holderId })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "holderId", key: "lastAdministrator" }] } });
    expect(await execute(endSeat, p.zeki, { holderId })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(endSeat, p.elena, { holderId })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("keeps one of two administrators who end each other at the same moment", async () => {
    await take(await tokenFor(await invited("deputy@example.org", { seatId: p.ilir.seatId })));
    const [ilir, deputy] = [await holderOf(p.ilir.seatId, "ilir@example.org"), await holderOf(p.ilir.seatId, "deputy@example.org")];
    const results = await asOwner((sql) => sql.begin(async (tx) => {
      await tx`update seat_holders set held_until = '2026-01-01' where id = ${deputy}`;
      const second = execute(endSeat, p.ilir, { holderId: ilir });
      // The other one's end is under way and not yet to be seen.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { second };
    }));
    expect(await results.second).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "holderId", key: "lastAdministrator" }] } });
    expect((await seatOf(p.ilir.seatId)).holders).toHaveLength(1);
  });
});
