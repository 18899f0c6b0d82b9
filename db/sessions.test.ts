import { beforeAll, describe, expect, test } from "vitest";
import { chooseSeat, endSession, findSeats, findSession, startSession } from "./sessions";
import { wayInBySeat } from "@/domain/seats/seat";
import { useDatabase } from "./testing/database";
import { asOwner } from "./testing/doing";
import { people, type People } from "./testing/people";

useDatabase();
let p: People;
beforeAll(async () => {
  p = await people();
});

const inAnHour = () => new Date(Date.now() + 3_600_000);
const begun = async (userId: string, expires = inAnHour()) => {
  const tokenHash = crypto.randomUUID();
  await startSession({ userId, tokenHash, expires });
  return tokenHash;
};

describe("a session", () => {
  test("acts through the person's only seat, and is in the history of the facility alone", async () => {
    expect((await findSession(await begun(p.mira.userId)))?.actor).toMatchObject({ userId: p.mira.userId, role: "coordinator", seatId: p.mira.seatId });
    const events = await asOwner((sql) => sql`select actor_name, audience from audit_events where type = 'session.started'`);
    expect(events).toEqual([{ actor_name: "Mira", audience: "facility" }]);
  });

  test("begins and ends at once for many more people than there are connections", async () => {
    const tokens = await Promise.all(Array.from({ length: 24 }, () => begun(p.mira.userId)));
    await Promise.all(tokens.map(endSession));
    expect(await Promise.all(tokens.map(findSession))).toEqual(tokens.map(() => null));
  });

  test("is over when it ends, when its time is up, and when its row is deleted", async () => {
    const [ended, late, revoked] = [await begun(p.mira.userId), await begun(p.mira.userId, new Date(Date.now() - 1000)), await begun(p.mira.userId)];
    await endSession(ended);
    await asOwner((sql) => sql`delete from sessions where session_token = ${revoked}`);
    for (const token of [ended, late, revoked, "unknown"]) expect(await findSession(token)).toBeNull();
  });

  test("acts for nobody from the day its seat is given up, and before the day it is taken", async () => {
    const token = await begun(p.elena.userId);
    for (const held of [{ from: "2016-01-01", until: "2020-01-01" }, { from: "2199-01-01", until: null }]) {
      await asOwner((sql) => sql`update seat_holders set held_from = ${held.from}, held_until = ${held.until} where user_id = ${p.elena.userId}`);
      expect((await findSession(token))?.actor, held.from).toBeNull();
      expect(await findSeats(p.elena.userId)).toEqual([]);
    }
  });

  test("takes no seat that is somebody else's", async () => {
    const token = await begun(p.ilir.userId);
    expect(await chooseSeat(token, p.marek.seatId)).toBeNull();
    expect((await findSession(token))?.actor?.seatId).toBe(p.ilir.seatId);
  });

  test("is opened by a seat's link only for whoever holds that seat, of an authority or a delegation, and no other", async () => {
    const way = async (userId: string, seatId: string) => wayInBySeat(await findSeats(userId), seatId);
    expect([await way(p.ilir.userId, p.ilir.seatId), await way(p.dana.userId, p.dana.seatId)]).toEqual(["/partner/people", "/delegation"]);
    expect(await way(p.mira.userId, p.mira.seatId), "staff have the provider").toBe("/sign-in?problem=staffSeat");
    expect(await way(p.mira.userId, p.zeki.seatId)).toBe("/sign-in?problem=otherSeats");
    await asOwner((sql) => sql`insert into seat_holders (seat_id, user_id, held_from) values (${p.zeki.seatId}, ${p.mira.userId}, '2020-01-01')`);
    expect(await way(p.mira.userId, p.zeki.seatId), "an authority's invitation must not open a seat of the staff").toBe("/sign-in?problem=otherSeats");
    await asOwner((sql) => sql`delete from seat_holders where seat_id = ${p.zeki.seatId} and user_id = ${p.mira.userId}`);
  });

  test("of a person without a seat begins and acts for nobody", async () => {
    const [user] = await asOwner((sql) => sql`insert into users (name, email) values ('Nina', 'nina@example.org') returning id`);
    expect((await findSession(await begun(user!.id)))?.actor).toBeNull();
  });
});
