import { beforeAll, expect, test } from "vitest";
import { asOwner } from "@/db/testing/cases";
import { liftTies } from "@/db/testing/canaries";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { findConsents } from "./find-consents";
import { findGoing, findGone } from "./find-retention";

useDatabase();
let p: People;
const TODAY = "2026-03-01";
beforeAll(async () => {
  p = await people();
  await asOwner(liftTies);
  await asOwner(async (sql) => {
    const [expert] = await sql`insert into experts (full_name, category, country, consent_on, cv_keep_until) values ('Dmitri', 'eu_civil_servant', 'BLR', '2024-05-30', '2026-05-30') returning id`;
    const [later] = await sql`insert into experts (full_name, category, country, cv_keep_until) values ('Vera', 'eu_civil_servant', 'BLR', '2026-05-31') returning id`;
    for (const one of [expert, later]) await sql`insert into documents (expert_id, file_name) values (${one!.id}, 'cv.pdf')`;
    const [action] = await sql`insert into actions (reference) values ('BLR-2016-01') returning id`;
    for (const day of ["2026-03-10", "2026-03-10", "2026-05-31"]) await sql`insert into participant_names (participant_id, action_id, full_name, delete_after) values (${crypto.randomUUID()}, ${action!.id}, 'Somebody', ${day})`;
    await sql`insert into handover_contacts (handover_id, action_id, name, consent_on, consent_how, withdrawn_on) values (${crypto.randomUUID()}, ${action!.id}, 'Olga', '2025-02-01', 'By mail', '2025-03-01')`;
    for (const day of ["2026-02-01", "2025-02-01"]) await sql`insert into audit_events (happened_at, type, command, action_id, subject_table, subject_id, actor_user_id, actor_name, actor_role, seat_id, organisation_name, facts) values (${day}, 'participants.forgotten', 'participant.forget', ${action!.id}, 'actions', 'x', ${p.ada.userId}, 'Suivi', 'system', ${p.ada.seatId}, 'Suivi', '{"count": 7}')`;
  });
}, 60_000);

test("what goes by the ninetieth day is told by rule and record, soonest first, and nothing later", async () => {
  expect(await findGoing(p.ada, TODAY)).toMatchObject([
    { rule: "participant_names", reference: "BLR-2016-01", name: null, count: 2, lastDay: "2026-03-10" },
    { rule: "curricula", reference: null, name: "Dmitri", count: 1, lastDay: "2026-05-30" },
  ]);
});

test("what went in the year behind is told without a name", async () => {
  expect(await findGone(p.marek, TODAY)).toMatchObject([{ on: "2026-02-01", kind: "participants.forgotten", reference: "BLR-2016-01", count: 7 }]);
});

test("who agreed to what is told with the day on which it ended", async () => {
  expect(await findConsents(p.ada)).toMatchObject([
    { to: "handover", name: "Olga", on: "2025-02-01", how: "By mail", endedOn: "2025-03-01" },
    { to: "roster", name: "Dmitri", on: "2024-05-30", how: null, endedOn: null },
  ]);
});

test("an authority and a delegation are told nothing of it", async () => {
  for (const actor of [p.ilir, p.dana]) {
    const [going, consents] = await Promise.all([findGoing(actor, TODAY).catch(() => []), findConsents(actor).catch(() => [])]);
    expect([going, consents]).toEqual([[], []]);
  }
});
