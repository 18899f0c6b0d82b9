import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { actionInDesign, asOwner, versionOf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { holdAction } from "@/domain/actions/commands/hold-action";
import { nameLead } from "@/domain/actions/commands/name-lead";
import { saveConcept } from "@/domain/concepts/commands/save-concept";
import { sendConcept } from "@/domain/concepts/commands/send-concept";
import { command, execute } from "./command";

useDatabase();
let p: People;
beforeAll(async () => {
  p = await people();
});

const event = { type: "request.saved" as const, subject: { table: "requests", id: "none" } };
const submissionId = () => crypto.randomUUID();
const rows = (table: string) => asOwner(async (owner) => (await owner`select count(*)::int as n from ${owner(table)}`)[0]!.n as number);

const addOffice = command({
  name: "test.add_office",
  input: z.object({ nameEn: z.string() }),
  async run({ tx }, { nameEn }) {
    await tx.execute(sql`insert into organisations (id, name_en, kind) values (gen_random_uuid(), ${nameEn}, 'agency')`);
    return { output: { nameEn }, events: [event] };
  },
});

describe("a form sent twice", () => {
  test("one after the other answers the same and is recorded once", async () => {
    const [before, id] = [await rows("organisations"), submissionId()];
    const first = await execute(addOffice, p.mira, { nameEn: "Office" }, { submissionId: id });
    expect(await execute(addOffice, p.mira, { nameEn: "Office" }, { submissionId: id })).toEqual(first);
    expect(await rows("organisations")).toBe(before + 1);
  });

  test("at the same moment is recorded once", async () => {
    const [before, id] = [await rows("organisations"), submissionId()];
    const answers = await Promise.all([1, 2, 3, 4].map(() => execute(addOffice, p.mira, { nameEn: "Agency" }, { submissionId: id })));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await rows("organisations")).toBe(before + 1);
  });

  test("by somebody else, from the same page, is refused and records nothing", async () => {
    const id = submissionId();
    await execute(addOffice, p.mira, { nameEn: "Bureau" }, { submissionId: id });
    const before = await rows("organisations");
    expect(await execute(addOffice, p.marek, { nameEn: "Bureau" }, { submissionId: id })).toEqual({ ok: false, problem: { kind: "already_sent" } });
    expect(await rows("organisations")).toBe(before);
  });
});

test("two commands that wait for each other both get their answer", async () => {
  const ids = await asOwner(async (owner) => (await owner`insert into organisations (name_en, kind) values ('First', 'agency'), ('Second', 'agency') returning id`).map(({ id }) => id as string));
  const hold = { reached: 0 };
  const rename = command({
    name: "test.rename_both",
    input: z.object({ order: z.array(z.string()) }),
    async run({ tx }, { order }) {
      for (const id of order) {
        await tx.execute(sql`update organisations set website = 'https://example.org/' where id = ${id}`);
        hold.reached += 1;
        for (let wait = 0; hold.reached < 2 && wait < 100; wait += 1) await new Promise((done) => setTimeout(done, 10));
      }
      return { output: {}, events: [event] };
    },
  });
  const answers = await Promise.all([execute(rename, p.ada, { order: ids }), execute(rename, p.ada, { order: [...ids].reverse() })]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
});

test("a command refused because the Action moved on names who moved it, whatever they did", async () => {
  const reference = await actionInDesign(p);
  const version = await versionOf("actions", reference);
  await execute(nameLead, p.marek, { reference, version, leadId: p.jonas.userId });
  await execute(saveConcept, p.mira, { reference, language: "en", purpose: "Know.", approach: "Compare." });
  await execute(sendConcept, p.mira, { reference, version: 1 });
  const late = await execute(holdAction, p.marek, { reference, version: version + 1, since: "2018-01-10", reason: "Suspended", decidedBy: "Committee" });
  expect(late).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile", by: "Mira" } });
});
