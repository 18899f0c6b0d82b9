import { beforeAll, describe, expect, test } from "vitest";
import { actionInDesign, asOwner, done } from "@/db/testing/cases";
import { outboxOf } from "@/db/testing/committee";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { taskPath } from "@/domain/portfolio/authority-task";
import { findAuthorityHome } from "@/domain/portfolio/queries/find-authority-home";
import { findToday } from "@/domain/portfolio/queries/find-today";
import { dayOf } from "@/domain/shared/dates";
import { execute } from "@/server/command";
import { findCalls } from "../queries/find-calls";
import { findGroup } from "../queries/find-group";
import { acceptMembers } from "./accept-members";
import { askNamesAnew } from "./ask-names-anew";
import { callMembers } from "./call-members";
import { closeCall } from "./close-call";
import { formGroup } from "./form-group";
import { proposeMember } from "./propose-member";
import { removeProposal } from "./remove-proposal";
import { sendNames } from "./send-names";

let p: People;
let reference: string;
useDatabase();
beforeAll(async () => {
  p = await people();
  reference = await actionInDesign(p);
  await done(formGroup, p.mira, { reference, name: "Group", organisationId: p.ilir.organisationId, personName: "Ilir Hoxha" });
});

const asked = (more: object = {}) => ({ reference, organisationId: p.ilir.organisationId, seats: "2", institutions: "Ministry of Labour; employment agencies", dueOn: "2199-01-10", ...more });
const call = async (number = 1) => (await findCalls(p.mira, reference)).find((one) => one.number === number)!;
const at = async (number = 1) => ({ reference, number, version: (await call(number)).version });
const name = (personName: string, more: object = {}) => ({ reference, number: 1, personName, sex: "female", level: "head_of_unit", ...more });

describe("names for the working group", () => {
  test("are asked of an authority of the Action, by mail and on its list of things to do", async () => {
    expect(await execute(callMembers, p.mira, asked({ organisationId: p.zeki.organisationId }))).toMatchObject({ problem: { errors: [{ field: "organisationId", key: "choose" }] } });
    expect(await execute(callMembers, p.mira, asked({ dueOn: "2018-01-01" }))).toMatchObject({ problem: { errors: [{ field: "dueOn", key: "pastDay" }] } });
    expect(await execute(callMembers, p.jonas, asked())).toMatchObject({ problem: { kind: "not_allowed" } });
    await done(callMembers, p.mira, asked());
    expect(await outboxOf("member_call.asked")).toMatchObject([{ to_organisation_id: p.ilir.organisationId, facts: { seats: "2", institutions: "Ministry of Labour; employment agencies", dueOn: "2199-01-10", by: "Mira", reason: "" } }]);
    expect((await findAuthorityHome(p.elena)).tasks.map(taskPath)).toContain(`/partner/actions/${reference}/members`);
    expect((await findAuthorityHome(p.zeki)).tasks).toEqual([]);
  });

  test("are written down one by one, for oneself or in the place of another institution, and can be taken back", async () => {
    expect(await execute(sendNames, p.elena, await at())).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "memberCalls.somebodyNamed" }] } });
    await done(proposeMember, p.elena, name("Anna", { email: "anna@interior.example" }));
    await done(proposeMember, p.elena, name("Boris", { institutionName: "Ministry of Labour", institutionKind: "ministry", sex: "male" }));
    await done(proposeMember, p.ilir, name("Mistaken"));
    const { proposals } = await call();
    expect(proposals.find(({ personName }) => personName === "Boris")).toMatchObject({ isProxy: true, institutionName: "Ministry of Labour", proposedByName: "Elena" });
    expect(proposals.find(({ personName }) => personName === "Anna")).toMatchObject({ isProxy: false, institutionName: "Ministry of the Interior" });
    await done(removeProposal, p.elena, { reference, number: 1, proposalId: proposals.find(({ personName }) => personName === "Mistaken")!.id });
    for (const who of [p.mira, p.zeki]) expect((await execute(proposeMember, who, name("X"))).ok).toBe(false);
  });

  test("come to whoever leads the Action, who finds them among the things to decide", async () => {
    await done(sendNames, p.elena, { ...(await at()), answerNote: "Boris speaks English." });
    expect(await outboxOf("member_call.answered")).toMatchObject([{ to_address: "mira@example.org", facts: { names: expect.stringContaining("Boris, Ministry of Labour"), note: "Boris speaks English." } }]);
    expect((await findToday(p.mira, dayOf(new Date()), new Date())).items).toContainEqual(expect.objectContaining({ kind: "accept_members", reference, number: 1 }));
    expect((await findAuthorityHome(p.elena)).tasks).toEqual([]);
    expect(await execute(proposeMember, p.elena, name("Late"))).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  test("are accepted into the group, no more than there are seats", async () => {
    const { proposals } = await call();
    const anna = proposals.find(({ personName }) => personName === "Anna")!;
    expect(await execute(acceptMembers, p.mira, await at())).toMatchObject({ problem: { errors: [{ field: "proposals", key: "choose" }] } });
    await done(acceptMembers, p.mira, { ...(await at()), proposals: [anna.id], joinedOn: "2026" });
    expect((await findGroup(p.mira, reference))!.members.find(({ personName }) => personName === "Anna")).toMatchObject({ email: "anna@interior.example", level: "head_of_unit", joinedOn: "2026" });
    expect(await call()).toMatchObject({ state: "answered" });
  });

  test("are asked for once more with the reason, which the authority reads; the others are declined by it", async () => {
    expect(await execute(askNamesAnew, p.mira, { ...(await at()), reason: "", dueOn: "2199-02-10" })).toMatchObject({ problem: { errors: [{ field: "reason", key: "required" }] } });
    await done(askNamesAnew, p.mira, { ...(await at()), reason: "We need somebody who works with the law.", dueOn: "2199-02-10" });
    expect(await call()).toMatchObject({ state: "asked", reason: "We need somebody who works with the law." });
    expect((await call()).proposals.find(({ personName }) => personName === "Boris")).toMatchObject({ state: "declined" });
    expect((await outboxOf("member_call.asked")).at(-1)).toMatchObject({ facts: { reason: "We need somebody who works with the law.", dueOn: "2199-02-10" } });
    await done(proposeMember, p.ilir, name("Clara", { institutionName: "Ministry of Labour" }));
    await done(sendNames, p.ilir, await at());
    await done(acceptMembers, p.mira, { ...(await at()), proposals: (await call()).proposals.filter(({ state }) => state === "proposed").map(({ id }) => id) });
    expect(await call()).toMatchObject({ state: "filled" });
    expect(await asOwner((sql) => sql`select kind from organisations where name_en = 'Ministry of Labour' and country = 'BLR'`)).toEqual([{ kind: "ministry" }]);
  });

  test("are closed with a reason when they are not needed any longer", async () => {
    await done(callMembers, p.mira, asked());
    await done(closeCall, p.mira, { ...(await at(2)), reason: "The group is large enough." });
    expect((await findAuthorityHome(p.elena)).tasks).toEqual([]);
    expect(await execute(closeCall, p.mira, { ...(await at(2)), reason: "Again." })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });
});
