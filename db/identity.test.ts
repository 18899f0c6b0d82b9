import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { as, type Tx } from "./client";
import { useDatabase } from "./testing/database";
import { asOwner } from "./testing/doing";
import { people, type People } from "./testing/people";

useDatabase();
let everybody: Actor[];
let p: People;
beforeAll(async () => {
  p = await people();
  everybody = [...Object.values(p), SYSTEM_ACTOR];
  // One form that each has sent: a row that its sender alone may read.
  await asOwner(async (owner) => {
    for (const { userId } of everybody) await owner`insert into submissions (id, actor_id, command, output) values (gen_random_uuid(), ${userId}, 'test', '{}')`;
  });
});

type Seen = { who: string | null; house: string | null; role: string | null; seat: string | null; countries: string | null; administers: boolean; login: string; own: string | null };

const identity = async (tx: Tx): Promise<Seen> => {
  const [row] = await tx.execute<Omit<Seen, "own">>(sql`select app.user_id()::text as who, app.organisation_id()::text as house, app.role() as role, app.seat_kind() as seat, array_to_string(app.countries(), ',') as countries, app.administers() as administers, current_user::text as login`);
  return { ...row!, own: null };
};

/** What this person sees of themselves and of the rows that only one person may read. */
async function look(actor: Actor): Promise<Seen> {
  return as(actor, async (tx) => {
    const before = await identity(tx);
    // The row comes back late, so that others use the pool's other connections in between.
    await tx.execute(sql`select pg_sleep(${Math.random() / 200})`);
    const rows = actor.role === "delegation" ? [] : await tx.execute<{ actor_id: string }>(sql`select actor_id from submissions`);
    expect(await identity(tx), `${actor.personName} is the same at the end`).toEqual(before);
    return { ...before, own: [...new Set(rows.map((row) => row.actor_id))].join(",") };
  });
}

const LOGIN = { staff: "suivi_staff", authority: "suivi_partner", delegation: "suivi_delegation", system: "suivi_system" } as const;
const loginOf = ({ role }: Actor) => LOGIN[role === "authority" || role === "delegation" || role === "system" ? role : "staff"];
const own = (actor: Actor): Seen => ({
  who: actor.userId, house: actor.organisationId, role: actor.role, seat: actor.seatKind, countries: actor.countries.length > 0 ? actor.countries.join(",") : null, administers: actor.administers ?? false,
  login: loginOf(actor), own: actor.role === "delegation" ? "" : actor.userId,
});

/** Ways in which a transaction ends badly, each of which gives its connection back to the pool. */
const MISHAPS: Record<string, (actor: Actor) => Promise<unknown>> = {
  "a statement that fails": (actor) => as(actor, (tx) => tx.execute(sql`select 1 / 0`)),
  "an error of ours": (actor) => as(actor, async (tx) => { await identity(tx); throw new Error("ours"); }),
  "a time that is up": (actor) => as(actor, async (tx) => { await tx.execute(sql`set local statement_timeout = '5ms'`); await tx.execute(sql`select pg_sleep(2)`); }),
  "a statement that is cancelled": (actor) => as(actor, (tx) => cancelled(tx)),
  "an identity that is changed for the session": (actor) => as(actor, async (tx) => { await tx.execute(sql`select set_config('app.user_id', ${SYSTEM_ACTOR.userId}, false), set_config('app.role', 'admin', false), set_config('app.administers', 'true', false)`); throw new Error("undone"); }),
};

/** Sleeps, while somebody else cancels the statement again and again until it is over. */
async function cancelled(tx: Tx): Promise<void> {
  const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  const outcome = tx.execute(sql`select pg_sleep(5)`).then(() => null, (error: Error) => error);
  const state = { isOver: false };
  void outcome.then(() => (state.isOver = true));
  await asOwner(async (owner) => {
    while (!state.isOver) {
      await owner`select pg_cancel_backend(${row!.pid})`;
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  const error = await outcome;
  if (error) throw error;
}

test("hundreds of requests at once, by everybody through the same pools, each carry their own reader alone", async () => {
  const asked = Array.from({ length: 60 }, () => everybody).flat().sort(() => Math.random() - 0.5);
  const seen = await Promise.all(asked.map(look));
  expect(seen.length).toBe(600);
  for (const [at, actor] of asked.entries()) expect(seen[at], actor.personName).toEqual(own(actor));
}, 60_000);

test.each(Object.keys(MISHAPS))("after %s a connection carries nobody else's identity on", async (mishap) => {
  const asked = Array.from({ length: 12 }, () => everybody).flat().sort(() => Math.random() - 0.5);
  const work = asked.map(async (actor, at) => {
    if (at % 4 === 0) {
      const ended = await MISHAPS[mishap]!(actor).then(() => "well", () => "badly");
      expect(ended, `${mishap} ends badly`).toBe("badly");
    } else expect(await look(actor), actor.personName).toEqual(own(actor));
  });
  await Promise.all(work);
  for (const actor of everybody) expect(await look(actor), `${actor.personName}, afterwards`).toEqual(own(actor));
}, 60_000);

test("a connection that comes back from anybody knows nobody", async () => {
  await Promise.all(Array.from({ length: 8 }, () => everybody).flat().map(look));
  // A transaction that nobody opened by name, in the very pools that the others used.
  for (const actor of [p.mira, p.ilir, p.dana, SYSTEM_ACTOR]) {
    const nobody = await as({ ...actor, userId: "", organisationId: "", countries: [], administers: false }, identity);
    expect([nobody.who, nobody.house, nobody.countries, nobody.administers], actor.personName).toEqual([null, null, null, false]);
  }
});
