import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { actionInDesign, asOwner, done } from "@/db/testing/cases";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { addMember } from "./add-member";
import { formGroup } from "./form-group";
import { memberLeft } from "./member-left";
import { saveGroup } from "./save-group";

useDatabase();
let p: People;
let reference: string;
let other: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInDesign(p);
  other = await actionInDesign(p);
}, 60_000);

const group = () => ({ reference, name: "Inter-ministerial group", mandate: "Compare the law.", formedOn: "2016-11", organisationId: p.ilir.organisationId, newOrganisation: "", personName: "Ilir Hoxha", sex: "male", function: "Head of unit" });
const member = (more: Record<string, unknown>) => ({ reference, organisationId: "", newOrganisation: "", personName: "", sex: "unknown", function: "", role: "member", joinedOn: "", ...more });
const members = (of = reference) => asOwner((sql) => sql`select m.* from working_group_members m join actions a on a.id = m.action_id where a.reference = ${of} order by m.joined_on nulls last`);

test("a group is formed once, around its chair", async () => {
  for (const [who, kind] of [[p.ilir, "not_allowed"], [p.jonas, "not_allowed"], [p.zeki, "not_found"]] as const) {
    expect(await execute(formGroup, who, group())).toMatchObject({ ok: false, problem: { kind } });
  }
  await done(formGroup, p.mira, group());
  expect(await members()).toMatchObject([{ role: "chair", organisation_name: "Ministry of the Interior", person_name: "Ilir Hoxha", joined_on: "2016-11" }]);
  expect(await asOwner((sql) => sql`select audience, facts from audit_events where type = 'group.formed'`)).toEqual([{ audience: "authority", facts: { name: "Inter-ministerial group", chair: "Ministry of the Interior" } }]);
  expect(await execute(formGroup, p.mira, group())).toMatchObject({ problem: { kind: "already_sent" } });
});

describe("a member", () => {
  test("may come from an institution typed in the form, which joins the list once", async () => {
    await done(addMember, p.mira, member({ newOrganisation: "Ministry of Health", newOrganisationKind: "ministry" }));
    await done(addMember, p.mira, member({ newOrganisation: "ministry of health", personName: "Anna" }));
    expect(await asOwner((sql) => sql`select country from organisations where name_en = 'Ministry of Health'`)).toEqual([{ country: "BLR" }]);
    expect(await asOwner((sql) => sql`select 1 from audit_events where type = 'organisation.added' and facts->>'name' = 'Ministry of Health'`)).toHaveLength(1);
  });

  test.each([
    ["without an institution", {}, "organisationId"],
    ["of an institution that does not exist", { organisationId: "00000000-0000-4000-8000-000000000000" }, "organisationId"],
    ["who would be a second chair", { organisationId: "", newOrganisation: "Ministry of Labour", role: "chair" }, "role"],
    ["with a name of 10,000 characters", { newOrganisation: "Office", personName: "x".repeat(10_000) }, "personName"],
  ])("%s is refused at the field", async (_, input, field) => {
    expect(await execute(addMember, p.mira, member(input))).toMatchObject({ problem: { kind: "invalid", errors: [{ field }] } });
  });

  test("cannot join an Action without a group", async () => {
    expect(await execute(addMember, p.mira, member({ reference: other, organisationId: p.ilir.organisationId }))).toMatchObject({ problem: { kind: "not_found" } });
  });

  test("takes the chair alone, also of two who are seated at once", async () => {
    await asOwner((sql) => sql`update working_group_members set left_on = '2019' where role = 'chair'`);
    const seats = await Promise.all(["First", "Second"].map((personName) => execute(addMember, p.mira, member({ organisationId: p.ilir.organisationId, personName, role: "chair" }))));
    expect(seats.filter(({ ok }) => ok)).toHaveLength(1);
    expect(seats.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "role", key: "chairTaken" }] } });
    await asOwner((sql) => sql`delete from working_group_members where role = 'chair' and left_on is null`);
    await asOwner((sql) => sql`update working_group_members set left_on = null where role = 'chair'`);
  });

  test("who left stays on record with the body joined later", async () => {
    const [chair] = await members();
    expect(await execute(memberLeft, p.mira, { reference, memberId: chair!.id, version: 1, leftOn: "2016-10", laterBody: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "leftOn", key: "later" }] } });
    expect(await execute(memberLeft, p.mira, { reference: other, memberId: chair!.id, version: 1, leftOn: "2018" })).toMatchObject({ problem: { kind: "not_found" } });
    await done(memberLeft, p.mira, { reference, memberId: chair!.id, version: 1, leftOn: "2018", laterBody: "High-level group on migration" });
    expect((await members()).find(({ id }) => id === chair!.id)).toMatchObject({ left_on: "2018", later_body: "High-level group on migration" });
  });
});

test("the mandate is corrected by the version that was read", async () => {
  const about = { reference, name: "Inter-ministerial group", formedOn: "2016-11" };
  await done(saveGroup, p.mira, { ...about, version: 1, mandate: "Compare the law and advise." });
  for (const mandate of ["a\u0000b", "x".repeat(10_000)]) expect(await execute(saveGroup, p.mira, { ...about, version: 2, mandate })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "mandate" }] } });
  expect(await execute(saveGroup, p.marek, { ...about, version: 1, mandate: "Another." })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Mira" } });
});
