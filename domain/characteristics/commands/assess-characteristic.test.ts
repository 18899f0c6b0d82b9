import { beforeAll, expect, test } from "vitest";
import { actionInDesign, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { assessCharacteristic } from "./assess-characteristic";

useDatabase();
let p: People;
let reference: string;
beforeAll(async () => {
  p = await people();
  reference = await actionInDesign(p);
});

const ownership = (more: Record<string, unknown>) => ({ reference, characteristic: "ownership", isFlagged: "no", ...more });

test("a characteristic counts as shown only with something that proves it", async () => {
  expect(await execute(assessCharacteristic, p.mira, ownership({ isFlagged: "yes" }))).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "record", key: "evidence" }] } });
  await done(assessCharacteristic, p.mira, ownership({ characteristic: "innovation", isFlagged: "yes", evidenceTitle: "The decree" }));
});

test("of two first assessments at once one is kept, and the other reads whose it is and both texts", async () => {
  const [mira, marek] = await Promise.all([execute(assessCharacteristic, p.mira, ownership({ noteEn: "Mira's words" })), execute(assessCharacteristic, p.marek, ownership({ noteEn: "Marek's words" }))]);
  expect([mira.ok, marek.ok].sort()).toEqual([false, true]);
  const [late, first] = mira.ok ? [marek, "Mira"] : [mira, "Marek"];
  expect(late).toMatchObject({ problem: { kind: "changed_meanwhile", by: first, fields: [{ name: "noteEn", theirs: `${first}'s words` }] } });
});

test("an assessment read before somebody changed it is refused the same way", async () => {
  await done(assessCharacteristic, p.marek, ownership({ version: 1, noteEn: "The ministry leads." }));
  const late = await execute(assessCharacteristic, p.mira, ownership({ version: 1, noteEn: "The ministry pays." }));
  expect(late).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Marek", fields: [{ name: "noteEn", mine: "The ministry pays.", theirs: "The ministry leads." }] } });
});
