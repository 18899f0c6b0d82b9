import { beforeAll, beforeEach, expect, test } from "vitest";
import { asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { failedMail } from "@/db/testing/failed-mail";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { findMail } from "../queries/find-mail";
import { findMails } from "../queries/find-mails";
import { retryMail } from "./retry-mail";

let p: People;
let mailId: string;
useDatabase();
beforeAll(async () => {
  p = await people();
});
beforeEach(async () => {
  await asOwner((sql) => sql`truncate outbox, mails`);
  mailId = await failedMail();
});

test("a manager lets a mail that was given up be tried again from the beginning, and the history says so", async () => {
  await done(retryMail, p.marek, { mailId });
  expect(await findMail(p.mira, mailId)).toMatchObject({ state: "waiting", attempts: 0, toName: "Nina" });
  expect(await asOwner((sql) => sql`select actor_name, audience from audit_events where type = 'mail.tried_again'`)).toEqual([{ actor_name: "Marek", audience: "facility" }]);
  expect(await execute(retryMail, p.marek, { mailId })).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
});

test("coordinators read the log and authorities do not; neither sends again", async () => {
  expect((await findMails(p.mira, {})).rows).toMatchObject([{ id: mailId, state: "failed", lastError: "No such mailbox" }]);
  expect((await findMails(p.mira, { state: "sent" })).rows).toEqual([]);
  await expect(findMails(p.ilir, {})).rejects.toThrow();
  for (const actor of [p.mira, p.ilir, p.dana]) expect(await execute(retryMail, actor, { mailId })).toMatchObject({ ok: false });
});

test("what could not be sent stands before what is newer, and a draft’s mail keeps the authority’s words", async () => {
  await asOwner(async (sql) => {
    const [row] = await sql`insert into outbox (template, to_role) values ('request.arrived', 'manager') returning id`;
    const [draft] = await sql`insert into requests (reference, lead_authority_id, lead_authority_name) values ('R-2030-0009', ${p.ilir.organisationId}, 'Ministry of the Interior') returning id`;
    await sql`insert into mails (outbox_id, template, to_address, to_name, locale, subject, body, state, next_try_at, queued_at, sent_at, request_id)
      values (${row!.id}, 'request.arrived', 'marek@example.org', 'Marek', 'en', 'New request', 'Its words', 'sent', now(), now() + interval '1 hour', now(), ${draft!.id})`;
  });
  const { rows, total } = await findMails(p.marek, {});
  expect([rows.map(({ state }) => state), total]).toEqual([["failed", "sent"], 2]);
  expect(await findMail(p.marek, rows[1]!.id)).toMatchObject({ requestReference: "R-2030-0009", body: null });
  expect((await findMails(p.marek, { request: "R-2030-0009" })).rows).toHaveLength(1);
});
