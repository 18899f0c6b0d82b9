import { beforeAll, describe, expect, test } from "vitest";
import { as } from "@/db/client";
import { users } from "@/db/schema";
import { findSession, startSession } from "@/db/sessions";
import { useDatabase } from "@/db/testing/database";
import { asOwner, done } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { enterViewing, leaveViewing, notePage } from "@/db/viewings";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { startRequest } from "@/domain/requests/commands/start-request";
import { execute } from "@/server/command";
import { beginViewing } from "./commands/begin-viewing";
import { endViewing } from "./commands/end-viewing";
import { findViewings, findViewingsOver } from "./queries/find-viewings";

let p: People;
let token: string;
useDatabase();
beforeAll(async () => {
  p = await people();
  token = await begun(p.ada);
});

async function begun({ userId }: Actor): Promise<string> {
  const tokenHash = crypto.randomUUID();
  await startSession({ userId, tokenHash, expires: new Date(Date.now() + 3_600_000), factors: ["provider", "passkey"] });
  return tokenHash;
}
const holderOf = async (actor: Actor) => (await asOwner((sql) => sql`select id from seat_holders where user_id = ${actor.userId}`))[0]!.id as string;
const begin = async (actor: Actor, as: Actor) => execute(beginViewing, actor, { holderId: await holderOf(as), reason: "He cannot find his request." });

describe("an administrator looks as somebody sees", () => {
  test("for a reason, and nobody else does, nor through another administrator", async () => {
    for (const actor of [p.marek, p.mira, p.ilir, p.dana]) expect(await begin(actor, p.elena), actor.personName).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await begin(p.ada, p.ada)).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "holderId", key: "notAsAdministrator" }] } });
    expect(await execute(beginViewing, p.ada, { holderId: await holderOf(p.ilir), reason: "" })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "reason" }] } });
    expect(await execute(beginViewing, { ...p.ada, provedAt: new Date(Date.now() - 3_600_000).toISOString() }, { holderId: await holderOf(p.ilir), reason: "Late." })).toMatchObject({ ok: false, problem: { kind: "confirm_first" } });
  });

  test("in the session that began it alone: it sees as that seat, marked, and does nothing", async () => {
    const { viewingId } = await done(beginViewing, p.ada, { holderId: await holderOf(p.ilir), reason: "He cannot find his request." });
    const others = await begun(p.marek);
    await enterViewing(others, viewingId);
    await enterViewing(token, viewingId);
    expect((await findSession(others))!.actor, "somebody else's viewing").toMatchObject({ userId: p.marek.userId });
    const seen = (await findSession(token))!;
    expect(seen).toMatchObject({ userId: p.ada.userId, viewer: { userId: p.ada.userId }, actor: { userId: p.ilir.userId, role: "authority", seatKind: "signatory", viewedBy: { viewingId, name: "Ada" } } });
    expect(await execute(startRequest, seen.actor!, {})).toMatchObject({ ok: false, problem: { kind: "viewing" } });
    await expect(as(seen.actor!, (tx) => tx.update(users).set({ locale: "fr" }))).rejects.toMatchObject({ cause: { code: "25006" } });
    await expect(as({ ...p.mira, viewedBy: seen.actor!.viewedBy! }, (tx) => tx.execute("delete from kept_forms")), "the database itself refuses").rejects.toMatchObject({ cause: { code: "25006" } });
  });

  test("until it is ended: the person is told who, why and which pages, and the session is the administrator's own", async () => {
    const { viewingId } = (await findSession(token))!.actor!.viewedBy!;
    for (const page of ["/partner?done=request.sent", "/partner", "/partner/requests/R-2026-0001"]) await notePage(viewingId, page);
    expect(await execute(endViewing, p.marek, { viewingId })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    await done(endViewing, p.ada, { viewingId });
    expect((await findSession(token))!, "before the browser leaves it, too").toMatchObject({ viewer: null, actor: { userId: p.ada.userId } });
    await leaveViewing(token);
    expect(await findViewings(p.ilir)).toMatchObject([{ viewerName: "Ada", reason: "He cannot find his request.", pages: ["/partner", "/partner/requests/R-2026-0001"], endedAt: expect.any(String) }]);
    expect(await findViewings(p.elena)).toEqual([]);
    const [mail] = await asOwner((sql) => sql`select to_address, facts from outbox where template = 'viewing.ended'`);
    expect(mail).toMatchObject({ to_address: "ilir@example.org", facts: { by: "Ada", reason: "He cannot find his request.", pages: "/partner\n/partner/requests/R-2026-0001" } });
    expect((await asOwner((sql) => sql`select type, actor_name, reason from audit_events where subject_table = 'viewings' order by id`)).map(({ type, actor_name: name }) => `${type} ${name}`)).toEqual(["viewing.began Ada", "viewing.ended Ada"]);
  });

  test("and no longer than its time, whether anybody ends it or not: the worker tells then", async () => {
    const { viewingId } = await done(beginViewing, p.ada, { holderId: await holderOf(p.dana), reason: "A page is empty." });
    await enterViewing(token, viewingId);
    expect((await findSession(token))!.actor).toMatchObject({ role: "delegation" });
    await asOwner((sql) => sql`update viewings set began_at = now() - interval '16 minutes', until = now() - interval '1 minute' where id = ${viewingId}`);
    expect((await findSession(token))!).toMatchObject({ viewer: null, actor: { userId: p.ada.userId } });
    expect(await findViewingsOver(SYSTEM_ACTOR)).toEqual([{ viewingId }]);
    await done(endViewing, SYSTEM_ACTOR, { viewingId });
    expect(await findViewingsOver(SYSTEM_ACTOR)).toEqual([]);
    expect(await asOwner((sql) => sql`select facts->>'minutes' as minutes from outbox where template = 'viewing.ended' and to_address = 'dana@example.org'`)).toEqual([{ minutes: "15" }]);
  });
});
