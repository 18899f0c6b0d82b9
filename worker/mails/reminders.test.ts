import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asOwner, done, versionOf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { consultedRequest, decidableRequest, draftRequest, sentRequest } from "@/db/testing/requests";
import { recordFrameChange } from "@/domain/follow-up/commands/record-frame-change";
import { returnRequest } from "@/domain/requests/commands/return-request";
import { recordSignatory } from "@/domain/requests/commands/record-signatory";
import { runRound } from "../round";

let p: People;
useDatabase();
beforeAll(async () => {
  p = await people();
});
beforeEach(() => asOwner((sql) => sql`truncate requests, outbox, mails, frame_changes cascade`));

const at = (day: string, hour = "09") => new Date(`${day}T${hour}:00:00Z`);
type Sent = { template: string; to_organisation_id: string | null; to_role: string | null; to_address: string | null; facts: Record<string, string>; link_id: string | null };

/** The reminders that a round on this day adds. */
async function remindedOn(day: string): Promise<Sent[]> {
  const before = await sent();
  expect((await runRound(at(day))).refused).toEqual([]);
  return (await sent()).slice(before.length);
}
const sent = () => asOwner((sql) => sql<Sent[]>`select template, to_organisation_id, to_role, to_address, facts, link_id from outbox where once_key like 'remind %' order by queued_at, template`);
const set = (reference: string, values: Record<string, string>) => asOwner((sql) => sql`update requests set ${sql(values)} where reference = ${reference}`);

describe("a draft that nobody works on", () => {
  let reference: string;
  beforeEach(async () => {
    reference = await draftRequest(p);
    await set(reference, { last_edited_at: "2030-01-07T10:00:00Z" });
  });

  test("is recalled to its authority after 14 and 30 days, on the day, once, and to nobody else", async () => {
    expect(await remindedOn("2030-01-20")).toEqual([]);
    expect(await remindedOn("2030-01-21")).toMatchObject([{ template: "reminder.draft", to_organisation_id: p.elena.organisationId, to_role: null, to_address: null, facts: { reference, savedOn: "2030-01-07", savedBy: "Elena" } }]);
    expect(await remindedOn("2030-01-22")).toEqual([]);
    expect(await remindedOn("2030-02-05")).toEqual([]);
    expect(await remindedOn("2030-02-06")).toHaveLength(1);
    expect(await remindedOn("2030-02-07")).toEqual([]);
  });

  test("is recalled some days late when nothing ran on the day, but not when it is long past", async () => {
    expect(await remindedOn("2030-01-24")).toHaveLength(1);
    await asOwner((sql) => sql`truncate outbox cascade`);
    expect(await remindedOn("2030-01-25")).toEqual([]);
  });

  test("is recalled once by two rounds at once, with one line in the history", async () => {
    await Promise.all([runRound(at("2030-01-21")), runRound(at("2030-01-21"))]);
    expect(await sent()).toHaveLength(1);
    expect(await asOwner((sql) => sql`select actor_name, audience, facts from audit_events where type = 'request.reminded' and request_id = (select id from requests where reference = ${reference})`)).toEqual([{ actor_name: "Suivi", audience: "facility", facts: { reminder: "draft", days: 14 } }]);
  });

  test("is not recalled while cooperation with its country is suspended, and again once it is taken up", async () => {
    const change = { country: "BLR", textEn: "The frame changed.", textFr: "Le cadre a changé." };
    await done(recordFrameChange, p.marek, { ...change, changedOn: "2020-10", suspends: "yes" });
    expect(await remindedOn("2030-01-21")).toEqual([]);
    await done(recordFrameChange, p.marek, { ...change, changedOn: "2020-11" });
    expect(await remindedOn("2030-01-21")).toHaveLength(1);
  });
});

test("a request that was given back is recalled to its authority a week before its day and on the day after", async () => {
  const reference = await sentRequest(p);
  await done(returnRequest, p.mira, { reference, version: await versionOf("requests", reference), reason: "Which law?", questions: ["problem"] });
  await asOwner((sql) => sql`update request_rounds set due_on = '2030-03-20'`);
  expect(await remindedOn("2030-03-12")).toEqual([]);
  expect(await remindedOn("2030-03-13")).toMatchObject([{ template: "reminder.returned", to_organisation_id: p.ilir.organisationId, facts: { dueOn: "2030-03-20", reason: "Which law?" } }]);
  expect(await remindedOn("2030-03-20")).toEqual([]);
  expect(await remindedOn("2030-03-21")).toMatchObject([{ facts: { dueOn: "", wasDueOn: "2030-03-20" } }]);
  expect(await remindedOn("2030-03-22")).toEqual([]);
});

test("a request that nobody of the facility touches is recalled to its managers after 5 and 10 working days", async () => {
  const reference = await sentRequest(p);
  // A Monday; the Friday of that week is a holiday of the EU institutions.
  await asOwner((sql) => sql`insert into holidays (calendar, "on", name_en, name_fr) values ('eu', '2030-01-11', 'A holiday', 'Un jour férié')`);
  await set(reference, { court_since: "2030-01-07" });
  expect(await remindedOn("2030-01-14")).toEqual([]);
  expect(await remindedOn("2030-01-15")).toMatchObject([{ template: "reminder.unread", to_role: "manager", to_organisation_id: null, facts: { reference, days: "5" } }]);
  expect(await remindedOn("2030-01-21")).toEqual([]);
  expect(await remindedOn("2030-01-22")).toMatchObject([{ facts: { days: "10" } }]);
});

test("a request that the facility works on is nobody's reminder", async () => {
  const reference = await sentRequest(p);
  await set(reference, { court_since: "2026-01-05" });
  await done(recordSignatory, p.mira, { reference, version: await versionOf("requests", reference), signatoryName: "I. Lebedev", signatoryRank: "Minister" }, at("2026-01-06"));
  expect(await remindedOn("2026-01-12")).toEqual([]);
});

test("a request whose opinions are all in is recalled to the managers after ten days; one that still waits for an opinion is not", async () => {
  const reference = await decidableRequest(p);
  await consultedRequest(p);
  await asOwner((sql) => sql`update opinions set settled_on = '2030-05-06' where state = 'answered'`);
  expect(await remindedOn("2030-05-15")).toEqual([]);
  expect(await remindedOn("2030-05-16")).toMatchObject([{ template: "reminder.undecided", to_role: "manager", facts: { reference, settledOn: "2030-05-06", days: "10" } }]);
  expect(await remindedOn("2030-05-17")).toEqual([]);
});

describe("a service whose silence would count", () => {
  let linkId: string;
  beforeEach(async () => {
    await consultedRequest(p);
    linkId = crypto.randomUUID();
    await asOwner(async (sql) => {
      await sql`truncate links`;
      // Due on a Monday.
      const [opinion] = await sql`update opinions set due_on = '2030-06-17', sent_to = 'desk@service.example' returning id, request_id, organisation_id`;
      await sql`insert into links (id, purpose, subject_id, request_id, organisation_id, to_address, made_at, made_by_name, expires_on) values (${linkId}, 'opinion', ${opinion!.id}, ${opinion!.request_id}, ${opinion!.organisation_id}, 'desk@service.example', now(), 'Mira', '2030-12-31')`;
    });
  });

  test("is reminded one working day before, with its link, where it was asked", async () => {
    expect(await remindedOn("2030-06-13")).toEqual([]);
    expect(await remindedOn("2030-06-14")).toMatchObject([{ template: "opinion.reminder", to_address: "desk@service.example", link_id: linkId, facts: { dueOn: "2030-06-17", silenceOn: "2030-06-17", veto: "" } }]);
    expect(await remindedOn("2030-06-17")).toEqual([]);
  });

  test("is not told that its silence counts where it has a veto", async () => {
    await asOwner((sql) => sql`update opinions set has_veto = true`);
    expect(await remindedOn("2030-06-14")).toMatchObject([{ facts: { silenceOn: "", veto: "yes" } }]);
  });

  test("is not reminded once it has answered, or its link no longer opens", async () => {
    await asOwner((sql) => sql`update links set revoked_at = now()`);
    expect(await remindedOn("2030-06-14")).toEqual([]);
    await asOwner((sql) => sql`update links set revoked_at = null`);
    await asOwner((sql) => sql`update opinions set state = 'answered', answer = 'more_information', settled_on = '2030-06-12'`);
    expect(await remindedOn("2030-06-14")).toEqual([]);
  });
});

test("a condition is recalled a week before it is due to the side that sees to it", async () => {
  const reference = await decidableRequest(p);
  await asOwner(async (sql) => {
    const [request] = await sql`update requests set state = 'decided', outcome = 'approved_with_conditions', court = null where reference = ${reference} returning id`;
    await sql`insert into decision_conditions (request_id, position, text, owner, due_on) values (${request!.id}, 1, 'Name a focal point', 'authority', '2030-09-16'), (${request!.id}, 2, 'Find a room', 'facility', '2030-09-16'), (${request!.id}, 3, 'No day', 'facility', null)`;
    await sql`insert into decision_conditions (request_id, position, text, owner, due_on, met_on) values (${request!.id}, 4, 'Met', 'authority', '2030-09-16', '2030-09-01')`;
  });
  expect(await remindedOn("2030-09-08")).toEqual([]);
  const reminded = await remindedOn("2030-09-09");
  expect(reminded).toHaveLength(2);
  expect(reminded).toEqual(expect.arrayContaining([
    expect.objectContaining({ template: "condition.due", to_organisation_id: p.ilir.organisationId, facts: expect.objectContaining({ text: "Name a focal point", owner: "authority" }) }),
    expect.objectContaining({ template: "condition.due", to_role: "manager", facts: expect.objectContaining({ text: "Find a room" }) }),
  ]));
  expect(await remindedOn("2030-09-10")).toEqual([]);
});
