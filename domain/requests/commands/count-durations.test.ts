import { beforeAll, expect, test } from "vitest";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { NEED, fill, opinionsOf } from "@/db/testing/requests";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { findCourtLedger } from "../queries/find-court-ledger";
import { findRequestTimes } from "../queries/find-request-times";
import { findUsualDurations } from "../queries/find-usual-durations";
import { consultServices } from "./consult-services";
import { countDurations } from "./count-durations";
import { decideRequest } from "./decide-request";
import { recordOpinion } from "./record-opinion";
import { recordRequest } from "./record-request";
import { sendRequest } from "./send-request";
import { startRequest } from "./start-request";

let p: People;
useDatabase();
beforeAll(async () => {
  p = await people();
});

const on = (day: number, month = "03") => new Date(`2018-${month}-${String(day).padStart(2, "0")}T10:00:00Z`);
const version = (reference: string) => versionOf("requests", reference);

/** Sent on the 5th, asked on the 12th, heard after `heard` days, turned down on the 26th. */
async function decided(heard: number): Promise<string> {
  const { reference } = await done(startRequest, p.ilir, {}, on(1));
  await fill(p.ilir, reference, NEED);
  await done(sendRequest, p.ilir, { reference, version: await version(reference), declaration: "yes" }, on(5));
  await done(consultServices, p.mira, { reference, version: await version(reference), services: [p.dana.organisationId] }, on(12));
  const [opinion] = await opinionsOf(reference);
  await done(recordOpinion, p.mira, { reference, opinionId: opinion!.id, version: 1, answer: "favourable" }, on(12 + heard));
  await done(decideRequest, p.marek, { reference, version: await version(reference), outcome: "refused", reasons: ["overlap"], explanation: "Another programme does it." }, on(26));
  return reference;
}

const count = (at: Date) => execute(countDurations, SYSTEM_ACTOR, {}, { at });

test("four decided requests say nothing yet, the fifth does; nothing is written when nothing changed", async () => {
  for (const heard of [1, 2, 3, 4]) await decided(heard);
  expect((await count(on(1, "05"))).ok).toBe(true);
  expect(await findUsualDurations(p.ilir)).toEqual({ reading: null, consultation: null, decision: null, whole: null });
  expect(await count(on(2, "05"))).toEqual({ ok: false, problem: { kind: "already_sent" } });
  await decided(7);
  expect((await count(on(3, "05"))).ok).toBe(true);
  expect(await findUsualDurations(p.ilir)).toMatchObject({ reading: { medianDays: 7, cases: 5, countedOn: "2018-05-03" }, consultation: { medianDays: 3, cases: 5 }, decision: { medianDays: 11 }, whole: { medianDays: 21 } });
  const events = await asOwner((sql) => sql`select actor_name, audience from audit_events where type = 'durations.counted'`);
  expect(events).toEqual([{ actor_name: "Suivi", audience: "facility" }, { actor_name: "Suivi", audience: "facility" }]);
});

test("a past request of which only the year is known changes nothing, and has no days in the table of times", async () => {
  const { reference } = await done(recordRequest, p.marek, { channel: "letter", requestedOn: "2009", authorityId: p.ilir.organisationId, title: "Request of 2009", language: "en", need: "Not published." }, new Date("2009-12-31T10:00:00Z"));
  await done(decideRequest, p.marek, { reference, version: await version(reference), outcome: "refused", decidedOn: "2009", reasons: ["not_published"] }, new Date("2010-12-31T10:00:00Z"));
  expect(await count(on(4, "05"))).toEqual({ ok: false, problem: { kind: "already_sent" } });
  const times = await findRequestTimes(p.marek, "2018-06-01");
  expect(times.find((one) => one.reference === reference)).toMatchObject({ state: "decided", ledger: null });
  expect(times.filter(({ ledger }) => ledger)).toHaveLength(5);
});

test("a request that was recorded with its day has its days, and counts for no median", async () => {
  const { reference } = await done(recordRequest, p.marek, { channel: "letter", requestedOn: "2018-04-02", authorityId: p.ilir.organisationId, title: "By letter", language: "en", need: "Help." }, new Date("2018-04-03T10:00:00Z"));
  await done(decideRequest, p.marek, { reference, version: await version(reference), outcome: "refused", decidedOn: "2018-04-10", reasons: ["overlap"], explanation: "No." }, new Date("2018-04-20T10:00:00Z"));
  expect(await count(on(5, "05"))).toEqual({ ok: false, problem: { kind: "already_sent" } });
  expect((await findCourtLedger(p.marek, reference, "2018-06-01"))?.periods).toEqual([{ side: "facility", from: "2018-04-03", until: "2018-04-10", days: 7, workingDays: 5 }]);
});

test("nobody counts but the worker, and authorities read no other request's days", async () => {
  for (const who of [p.marek, p.ilir]) expect(await execute(countDurations, who, {})).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  expect(await findCourtLedger(p.zeki, (await findRequestTimes(p.marek, "2018-06-01"))[0]!.reference, "2018-06-01")).toBeNull();
});
