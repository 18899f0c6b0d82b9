import { beforeAll, describe, expect, it } from "vitest";
import { actionInDesign, approvedRequest, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { openAction } from "./open-action";

useDatabase();
let p: People;
beforeAll(async () => void (p = await people()));

const year = new Date().getUTCFullYear();
const input = (requestReference: string) => ({ requestReference, titleEn: "Rights of migrant workers", leadId: p.mira.userId });

describe("opening an Action", () => {
  it("gives it a reference of its country and year, the request's authorities, country, theme and dates, and its lead", async () => {
    const reference = await actionInDesign(p);
    expect(reference).toBe(`BLR-${year}-01`);
    const [row] = await asOwner((sql) => sql`select a.*, (select count(*) from action_team where action_id = a.id)::int team, (select part from action_authorities where action_id = a.id) part from actions a where reference = ${reference}`);
    expect(row).toMatchObject({ stage: "design", country_codes: ["BLR"], lead_name: "Mira", authority_names: "Ministry of the Interior", court: "facility", team: 1, part: "requesting" });
    const [event] = await asOwner((sql) => sql`select * from audit_events where action_id = ${row!.id}`);
    expect(event).toMatchObject({ type: "action.opened", actor_name: "Marek", request_id: row!.request_id });
  });

  it("numbers the second Action of a country and year 02", async () => {
    expect(await actionInDesign(p)).toBe(`BLR-${year}-02`);
  });

  it("is refused to a coordinator and to the authority", async () => {
    const request = await approvedRequest(p);
    for (const actor of [p.mira, p.ilir]) expect(await execute(openAction, actor, input(request))).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    for (const actor of [p.zeki, p.dana]) expect((await execute(openAction, actor, input(request))).ok).toBe(false);
  });

  it("is refused while the request is not approved", async () => {
    const request = await approvedRequest(p);
    await asOwner((sql) => sql`update requests set outcome = 'refused' where reference = ${request}`);
    expect(await execute(openAction, p.marek, input(request))).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "actions.requestApproved" }] } });
  });

  it("makes one Action of a form sent twice, and of a request opened twice", async () => {
    const request = await approvedRequest(p);
    const form = { ...input(request), submissionId: crypto.randomUUID() };
    await Promise.all([execute(openAction, p.marek, form), execute(openAction, p.marek, form)]);
    const again = [await execute(openAction, p.marek, form), await execute(openAction, p.marek, form)];
    expect(again[0]).toMatchObject({ ok: true });
    expect(again[1]).toEqual(again[0]);
    expect(await execute(openAction, p.marek, input(request))).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    const [{ count }] = await asOwner((sql) => sql<[{ count: number }]>`select count(*)::int from actions a join requests r on r.id = a.request_id where r.reference = ${request}`);
    expect(count).toBe(1);
  });

  it("refuses a lead who is not of the facility", async () => {
    const request = await approvedRequest(p);
    expect(await execute(openAction, p.marek, { ...input(request), leadId: p.ilir.userId })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "leadId" }] } });
    await done(openAction, p.marek, { ...input(request), leadId: "" });
  });
});
