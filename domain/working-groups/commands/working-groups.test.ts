import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { actionInDesign, asOwner, done } from "@/db/testing/cases";
import { people, type People } from "@/db/testing/people";
import { as } from "@/db/client";
import { memberContacts } from "@/db/schema";
import { execute } from "@/server/command";
import { countMembers, emptySeats } from "../group";
import { findGroup } from "../queries/find-group";
import { addMember } from "./add-member";
import { changeMember } from "./change-member";
import { formGroup } from "./form-group";
import { joinedBody } from "./joined-body";
import { memberLeft } from "./member-left";
import { passChair } from "./pass-chair";
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
    const fresh = await actionInDesign(p);
    await done(formGroup, p.mira, { ...group(), reference: fresh });
    const [chair] = await members(fresh);
    await done(memberLeft, p.mira, { reference: fresh, memberId: chair!.id, version: 1, leftOn: "2019" });
    const seats = await Promise.all(["First", "Second"].map((personName) => execute(addMember, p.mira, member({ reference: fresh, organisationId: p.ilir.organisationId, personName, role: "chair", joinedOn: "2019-02" }))));
    expect(seats.filter(({ ok }) => ok)).toHaveLength(1);
    expect(seats.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "role", key: "chairTaken" }] } });
    expect((await findGroup(p.mira, fresh))!.chairs).toMatchObject([{ personName: "Ilir Hoxha", fromOn: "2016-11", untilOn: "2019" }, { fromOn: "2019-02", untilOn: null }]);
  });

  test("who left stays on record, and the seat is kept for whoever is named next, once", async () => {
    const seated = (await findGroup(p.mira, reference))!.members.find(({ personName }) => personName === "Anna")!;
    const gone = { reference, memberId: seated.id, version: 1 };
    expect(await execute(memberLeft, p.mira, { ...gone, reference: other, leftOn: "2018" })).toMatchObject({ problem: { kind: "not_found" } });
    await done(memberLeft, p.mira, { ...gone, leftOn: "2018", askReplacement: "yes" });
    expect(emptySeats((await findGroup(p.mira, reference))!.members)).toMatchObject([{ personName: "Anna" }]);
    const successor = member({ newOrganisation: "Ministry of Health", personName: "Vera", sex: "female", level: "director", email: "Vera@Health.example", replacesId: seated.id });
    await done(addMember, p.mira, successor);
    expect(await execute(addMember, p.mira, { ...successor, personName: "Second" })).toMatchObject({ problem: { errors: [{ field: "replacesId", key: "choose" }] } });
    const after = (await findGroup(p.elena, reference))!.members;
    expect(emptySeats(after)).toEqual([]);
    expect(after.find(({ personName }) => personName === "Vera")).toMatchObject({ level: "director", email: "vera@health.example", organisationKind: "ministry", replacesId: seated.id });
  });

  test("cannot have left before they came", async () => {
    const [chair] = await members();
    expect(await execute(memberLeft, p.mira, { reference, memberId: chair!.id, version: 1, leftOn: "2016-10" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "leftOn", key: "later" }] } });
  });

  test("is corrected and named later; the address is known to the facility and the authority alone", async () => {
    const unnamed = (await findGroup(p.mira, reference))!.members.find(({ personName, leftOn }) => personName === null && !leftOn)!;
    await done(changeMember, p.mira, { reference, memberId: unnamed.id, version: unnamed.version, personName: "Olga", sex: "female", level: "officer", function: "Desk", email: "olga@health.example" });
    expect(countMembers((await findGroup(p.mira, reference))!.members)).toEqual({ people: 3, sexes: { male: 1, female: 2 }, levels: { unknown: 1, officer: 1, director: 1 } });
    await expect(as(p.dana, (tx) => tx.select().from(memberContacts))).rejects.toThrow();
    expect(await as(p.zeki, (tx) => tx.select().from(memberContacts))).toEqual([]);
  });

  test("who joined another body is shown with what proves it", async () => {
    const olga = (await findGroup(p.mira, reference))!.members.find(({ personName }) => personName === "Olga")!;
    await done(joinedBody, p.mira, { reference, memberId: olga.id, version: olga.version, laterBody: "High-level group on migration", laterSince: "2018", evidenceTitle: "The decree", evidenceUrl: "https://example.org/decree" });
    expect((await findGroup(p.ilir, reference))!.members.find(({ personName }) => personName === "Olga")).toMatchObject({ laterBody: "High-level group on migration", laterSince: "2018", evidence: { title: "The decree", url: "https://example.org/decree" } });
    expect(await asOwner((sql) => sql`select audience from audit_events where type = 'member.joined_body'`)).toEqual([{ audience: "delegation" }]);
  });

  test("takes the chair over from another, who stays a member", async () => {
    const vera = (await findGroup(p.mira, reference))!.members.find(({ personName }) => personName === "Vera")!;
    expect(await execute(passChair, p.ilir, { reference, memberId: vera.id, fromOn: "2019-03" })).toMatchObject({ problem: { kind: "not_allowed" } });
    await done(passChair, p.mira, { reference, memberId: vera.id, fromOn: "2019-03" });
    expect((await findGroup(p.mira, reference))!.chairs).toMatchObject([{ personName: "Ilir Hoxha", untilOn: "2019-03" }, { personName: "Vera", fromOn: "2019-03", untilOn: null }]);
    expect((await members()).map(({ person_name, role }) => `${person_name} ${role}`)).toContain("Ilir Hoxha member");
    expect(await execute(passChair, p.mira, { reference, memberId: vera.id, fromOn: "2019-03" })).toMatchObject({ problem: { kind: "already_sent" } });
  });
});

test("the mandate is corrected by the version that was read", async () => {
  const about = { reference, name: "Inter-ministerial group", formedOn: "2016-11" };
  await done(saveGroup, p.mira, { ...about, version: 1, mandate: "Compare the law and advise." });
  for (const mandate of ["a\u0000b", "x".repeat(10_000)]) expect(await execute(saveGroup, p.mira, { ...about, version: 2, mandate })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "mandate" }] } });
  expect(await execute(saveGroup, p.marek, { ...about, version: 1, mandate: "Another." })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Mira" } });
});
