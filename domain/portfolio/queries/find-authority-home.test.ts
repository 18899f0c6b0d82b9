import { beforeAll, describe, expect, test } from "vitest";
import { actionInDesign } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { asOwner, done } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { acceptConcept } from "@/domain/concepts/commands/accept-concept";
import { saveConcept } from "@/domain/concepts/commands/save-concept";
import { sendConcept } from "@/domain/concepts/commands/send-concept";
import { addMonths, dayOf } from "@/domain/shared/dates";
import { taskPath } from "../authority-task";
import { findAuthorityHome } from "./find-authority-home";

let p: People;
let reference: string;
useDatabase();
beforeAll(async () => {
  p = await people();
  reference = await actionInDesign(p);
});

const today = dayOf(new Date());
const paths = async (actor = p.elena) => (await findAuthorityHome(actor)).tasks.map(taskPath);

describe("what an authority has to do", () => {
  test("is nothing while the facility writes", async () => {
    await done(saveConcept, p.mira, { reference, language: "en", purpose: "Purpose.", approach: "Approach." });
    expect(await paths()).toEqual([]);
  });

  test("is a concept to accept, until it has accepted", async () => {
    await done(sendConcept, p.mira, { reference, version: 1 });
    expect((await findAuthorityHome(p.elena)).tasks).toEqual([
      { kind: "concept", reference, actionTitleEn: "Preparing the rights of migrant workers", actionTitleFr: "Préparer les droits des travailleurs migrants", number: null, titleEn: null, titleFr: null, dueOn: null },
    ]);
    await done(acceptConcept, p.ilir, { reference, version: 2 });
    expect(await paths()).toEqual([]);
  });

  test("is each record that waits for it, the nearest date first", async () => {
    await asOwner(async (sql) => {
      const [action] = await sql`select id from actions where reference = ${reference}`;
      const id = action!.id as string;
      await sql`insert into outputs (action_id, number, type, title_en, state) values (${id}, 1, 'analysis_report', 'Report', 'in_review'), (${id}, 2, 'roadmap', 'Draft', 'drafting')`;
      await sql`insert into final_reports (action_id, state) values (${id}, 'in_review')`;
      await sql`insert into check_ins (action_id, months, due_on, state, asked_on, answer_by) values (${id}, 6, '2018-12-05', 'asked', '2018-12-05', '2019-01-04'), (${id}, 12, '2019-06-05', 'scheduled', null, null)`;
      const advice = (number: number, state: string, dueOn: string | null) => sql`insert into recommendations (action_id, number, text_en, category, state, addressee_name, due_on) values (${id}, ${number}, 'Advice', 'policy', ${state}, 'Ministry', ${dueOn})`;
      await advice(1, "proposed", null);
      await advice(2, "in_progress", "2019");
      await advice(3, "accepted", addMonths(today, 6));
      await advice(4, "unknown", "2019");
    });
    const at = `/partner/actions/${reference}`;
    // Text order is time order: 2019 stands before a day of 2019; the check-in is due 30 days after it was asked.
    expect(await paths()).toEqual([`${at}/recommendations/2`, `${at}/check-ins/6`, `${at}/outputs/1`, `${at}/recommendations/1`, `${at}/report`]);
  });

  test("is nobody else's", async () => {
    expect(await paths(p.zeki)).toEqual([]);
    expect((await findAuthorityHome(p.zeki)).actions).toEqual([]);
  });

  test("comes with its Actions and who leads them", async () => {
    expect((await findAuthorityHome(p.ilir)).actions).toMatchObject([{ reference, stage: "design", leadName: "Mira", leadEmail: "mira@example.org" }]);
  });

  test("ends with the Action", async () => {
    await asOwner((sql) => sql`update actions set stage = 'cancelled', end_reason = 'Test', court = null where reference = ${reference}`);
    expect(await paths()).toEqual([]);
  });
});
