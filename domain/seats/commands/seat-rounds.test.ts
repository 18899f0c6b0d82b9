import { beforeEach, describe, expect, it } from "vitest";
import { asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { findSession } from "@/db/sessions";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { findRoundsToOpen, findRoundsToRemind } from "../queries/find-rounds-due";
import { findOpenRounds, findSeatRound } from "../queries/find-seat-round";
import { confirmSeat } from "./confirm-seat";
import { openSeatRound } from "./open-seat-round";
import { remindOfSeatRound } from "./remind-of-seat-round";

useDatabase();
let p: People;

const SET = new Date("2026-09-01T08:00:00Z");
const open = async () => (await done(openSeatRound, SYSTEM_ACTOR, { organisationId: p.ilir.organisationId }, SET)).roundId;
const checkOf = async (name: string) => (await findSeatRound(p.ilir))!.checks.find((one) => one.name === name)!;
const mails = () => asOwner((sql) => sql`select template, to_seat_id, to_role from outbox where template like 'seat.round%' order by queued_at`);

beforeEach(async () => {
  await asOwner((sql) => sql`truncate seat_rounds, seat_checks, outbox cascade`);
  p = await world();
});

let made: People | undefined;
const world = async () => (made ??= await people());

describe("a round of seats", () => {
  it("is opened on a set day for every authority with people, once, and not long after it", async () => {
    expect((await findRoundsToOpen(SYSTEM_ACTOR, "2026-09-01")).map(({ name }) => name).sort()).toEqual(["Ministry of Labour", "Ministry of the Interior"]);
    expect(await findRoundsToOpen(SYSTEM_ACTOR, "2026-12-01")).toEqual([]);
    await open();
    expect((await findRoundsToOpen(SYSTEM_ACTOR, "2026-09-02")).map(({ name }) => name)).toEqual(["Ministry of Labour"]);
    expect(await execute(openSeatRound, SYSTEM_ACTOR, { organisationId: p.ilir.organisationId }, { at: SET })).toMatchObject({ problem: { kind: "already_sent" } });
  });

  it("names everybody with their last sign-in, and asks the administrator by mail", async () => {
    await asOwner((sql) => sql`insert into audit_events (happened_at, type, command, subject_table, subject_id, actor_user_id, actor_name, actor_role, seat_id, organisation_name, audience) values ('2026-08-20T10:00:00Z', 'session.started', 'session.started', 'sessions', ${p.elena.userId}, ${p.elena.userId}, 'Elena', 'authority', ${p.elena.seatId}, 'Ministry', 'facility')`);
    await open();
    expect((await findSeatRound(p.elena))!.checks.map(({ name, lastSignedInOn, answer }) => ({ name, lastSignedInOn, answer })).sort((one, other) => one.name.localeCompare(other.name))).toEqual([{ name: "Elena", lastSignedInOn: "2026-08-20", answer: null }, { name: "Ilir", lastSignedInOn: null, answer: null }]);
    expect(await mails()).toMatchObject([{ template: "seat.round_asked", to_seat_id: p.ilir.seatId }]);
    expect(await asOwner((sql) => sql`select organisation_id from audit_events where type = 'seat_round.asked' order by id desc limit 1`)).toMatchObject([{ organisation_id: p.ilir.organisationId }]);
  });

  it("is told to the facility where nobody administers the authority", async () => {
    await asOwner((sql) => sql`update seats set administers = false where id = ${p.ilir.seatId}`);
    await open();
    expect(await mails()).toMatchObject([{ template: "seat.round_unled", to_role: "manager" }]);
    expect((await findOpenRounds(p.marek))[0]).toMatchObject({ administrators: null });
    await asOwner((sql) => sql`update seats set administers = true where id = ${p.ilir.seatId}`);
  });

  it("is reminded of on its days, once each, until everybody is answered for", async () => {
    const roundId = await open();
    expect(await findRoundsToRemind(SYSTEM_ACTOR, "2026-09-14")).toEqual([]);
    expect(await findRoundsToRemind(SYSTEM_ACTOR, "2026-09-15")).toEqual([{ roundId }]);
    await done(remindOfSeatRound, SYSTEM_ACTOR, { roundId }, new Date("2026-09-15T08:00:00Z"));
    expect(await findRoundsToRemind(SYSTEM_ACTOR, "2026-09-16")).toEqual([]);
    expect(await execute(remindOfSeatRound, SYSTEM_ACTOR, { roundId }, { at: new Date("2026-09-16T08:00:00Z") })).toMatchObject({ problem: { kind: "already_sent" } });
    expect(await findRoundsToRemind(SYSTEM_ACTOR, "2026-09-29")).toEqual([{ roundId }]);
    expect((await mails()).map(({ template }) => template)).toEqual(["seat.round_asked", "seat.round_reminder"]);
  });

  it("is answered by the authority's administrator and by nobody else", async () => {
    await open();
    const { id: checkId } = await checkOf("Elena");
    for (const actor of [p.elena, p.marek]) expect(await execute(confirmSeat, actor, { checkId, answer: "works_here" }), actor.personName).toMatchObject({ problem: { kind: "not_allowed" } });
    expect(await execute(confirmSeat, p.zeki, { checkId, answer: "works_here" })).toMatchObject({ problem: { kind: "not_found" } });
    expect(await findSeatRound(p.zeki)).toBeNull();
    await done(confirmSeat, p.ilir, { checkId, answer: "works_here" });
    expect(await checkOf("Elena")).toMatchObject({ answer: "works_here", answeredByName: "Ilir" });
    expect(await execute(confirmSeat, p.ilir, { checkId, answer: "has_left" })).toMatchObject({ problem: { kind: "already_sent" } });
  });

  it("ends the seat of whoever has left, and what their session opens, and closes with the last answer", async () => {
    await open();
    await asOwner((sql) => sql`insert into sessions (session_token, user_id, seat_id, expires) values ('elena', ${p.elena.userId}, ${p.elena.seatId}, now() + interval '1 day')`);
    expect((await findSession("elena"))!.actor).not.toBeNull();
    await done(confirmSeat, p.ilir, { checkId: (await checkOf("Elena")).id, answer: "has_left" });
    expect((await findSession("elena"))!.actor).toBeNull();
    expect(await asOwner((sql) => sql`select template from outbox where template = 'seat.ended'`)).toHaveLength(1);
    expect(await asOwner((sql) => sql`select type from audit_events where type in ('seat.ended', 'seat_round.reported_left')`)).toHaveLength(2);
    const own = await checkOf("Ilir");
    expect(await execute(confirmSeat, p.ilir, { checkId: own.id, answer: "has_left" }), "the last administrator stays").toMatchObject({ problem: { kind: "invalid", errors: [{ field: "answer", key: "lastAdministrator" }] } });
    expect(await findOpenRounds(p.mira)).toMatchObject([{ authority: "Ministry of the Interior", answered: 1, asked: 2, administrators: "Ilir" }]);
    await done(confirmSeat, p.ilir, { checkId: own.id, answer: "works_here" });
    expect(await findSeatRound(p.ilir)).toBeNull();
    expect(await findOpenRounds(p.mira)).toEqual([]);
  });
});
