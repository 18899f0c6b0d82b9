import { beforeAll, describe, expect, test } from "vitest";
import { done, versionOf } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { approvedRequest, consultedRequest, decidableRequest, draftRequest, opinionsOf, sentRequest } from "@/db/testing/requests";
import { findRequest } from "@/domain/requests/queries/find-request";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { execute } from "@/server/command";
import { decideRequest } from "./decide-request";
import { recordOpinion } from "./record-opinion";
import { recordSignatory } from "./record-signatory";

let p: People;
useDatabase();
beforeAll(async () => {
  p = await people();
});

const at = async (reference: string) => ({ reference, version: await versionOf("requests", reference) });
const signed = { signatoryName: "I. Lebedev", signatoryRank: "Minister" };

describe("approving a request", () => {
  test("is possible with the delegation heard, the letter and its signatory's rank", async () => {
    const reference = await decidableRequest(p);
    await done(recordSignatory, p.mira, { ...(await at(reference)), ...signed });
    await done(decideRequest, p.marek, { ...(await at(reference)), outcome: "approved", decidedOn: "2018-03", condition1: "Typed before another outcome was chosen." });
    const request = await findRequestStatus(p.ilir, reference);
    expect(request).toMatchObject({ state: "decided", outcome: "approved", court: null, decision: { outcome: "approved", decidedOn: "2018-03", decidedByName: "Marek", conditions: [], reasons: [] } });
    expect(request!.history[0]).toMatchObject({ type: "request.decided", facts: { outcome: "approved" } });
    expect(request!.history[1]).toMatchObject({ type: "request.saved", facts: { onBehalfOf: "Ministry of the Interior" } });
  });

  test("walks through real commands for the Actions of other tests", async () => {
    expect(await findRequest(p.ilir, await approvedRequest(p))).toMatchObject({ state: "decided", outcome: "approved", signatoryRank: "Minister" });
  });

  test("says everything that is missing, and where to see to it", async () => {
    const reference = await consultedRequest(p);
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), outcome: "approved" })).toEqual({
      ok: false,
      problem: {
        kind: "unmet",
        missing: [
          { key: "requests.delegationHeard", href: `/requests/${reference}#opinions` }, { key: "requests.noOpinionOpen", href: `/requests/${reference}#opinions` },
          { key: "requests.letterOnFile", href: `/requests/${reference}/letter` }, { key: "requests.signatoryRankKnown", href: `/requests/${reference}/letter` },
        ],
      },
    });
  });

  test("waits while a service asks for more information", async () => {
    const reference = await consultedRequest(p);
    const [opinion] = await opinionsOf(reference);
    await done(recordOpinion, p.mira, { reference, opinionId: opinion!.id, version: 1, answer: "more_information", remarks: "Who pays?" });
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), outcome: "approved" })).toMatchObject({ problem: { missing: [{ key: "requests.delegationHeard" }, { key: "requests.noOpinionOpen" }, {}, {}] } });
  });

  test("with conditions writes them down", async () => {
    const reference = await decidableRequest(p);
    await done(recordSignatory, p.mira, { ...(await at(reference)), ...signed });
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), outcome: "approved_with_conditions" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "condition1", key: "required" }] } });
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), outcome: "approved_with_conditions", condition1: "Remote work first." })).toMatchObject({ problem: { errors: [{ field: "conditionOwner1", key: "choose" }] } });
    await done(decideRequest, p.marek, {
      ...(await at(reference)), outcome: "approved_with_conditions", condition1: "Remote work first.", conditionOwner1: "facility", condition3: "Name a focal point.", conditionOwner3: "authority", conditionDue3: "2018-09-30",
    });
    expect(await findRequest(p.ilir, reference)).toMatchObject({
      outcome: "approved_with_conditions",
      decision: { conditions: [{ position: 1, text: "Remote work first.", owner: "facility", dueOn: null, metOn: null }, { position: 2, text: "Name a focal point.", owner: "authority", dueOn: "2018-09-30" }] },
    });
  });

  test("cannot skip the consultation", async () => {
    expect(await execute(decideRequest, p.marek, { ...(await at(await sentRequest(p))), outcome: "approved" })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });
});

describe("turning a request down", () => {
  test("keeps its structured reasons and the words for the authority", async () => {
    const reference = await sentRequest(p);
    await done(decideRequest, p.marek, { ...(await at(reference)), outcome: "refused", reasons: ["overlap", "no_capacity"], explanation: "Another programme works on it." });
    expect(await findRequest(p.ilir, reference)).toMatchObject({ outcome: "refused", decision: { reasons: ["overlap", "no_capacity"], explanation: "Another programme works on it." } });
  });

  test("needs a reason", async () => {
    expect(await execute(decideRequest, p.marek, { ...(await at(await sentRequest(p))), outcome: "refused" })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "requests.reasonGiven" }] } });
  });

  test("towards another instrument names it", async () => {
    const reference = await sentRequest(p);
    expect(await execute(decideRequest, p.marek, { ...(await at(reference)), outcome: "redirected", explanation: "Twinning fits." })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "redirectedTo" }] } });
    await done(decideRequest, p.marek, { ...(await at(reference)), outcome: "redirected", explanation: "Twinning fits.", redirectedTo: "Twinning" });
    expect(await findRequest(p.ilir, reference)).toMatchObject({ outcome: "redirected", decision: { redirectedTo: "Twinning" } });
  });
});

describe("a decision", () => {
  test.each(["mira", "ilir"] as const)("is not %s's", async (who) => {
    expect(await execute(decideRequest, p[who], { ...(await at(await sentRequest(p))), outcome: "refused", explanation: "No." })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("is taken once, on the version that was read, and once for a form sent twice", async () => {
    const reference = await sentRequest(p);
    const version = await versionOf("requests", reference);
    const form = { reference, version, outcome: "refused", explanation: "No.", submissionId: crypto.randomUUID() };
    expect(await execute(decideRequest, p.marek, { ...form, submissionId: undefined, version: version - 1 })).toMatchObject({ problem: { kind: "changed_meanwhile" } });
    expect(await done(decideRequest, p.marek, form)).toEqual(await done(decideRequest, p.marek, form));
    expect(await execute(decideRequest, p.marek, { ...form, submissionId: undefined, version: version + 1 })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  test.each([
    ["outcome", { outcome: "maybe" }, "choose"],
    ["decidedOn", { decidedOn: "2016-02-30" }, "realDate"],
    ["decidedOn", { decidedOn: "2199" }, "future"],
    ["reasons", { reasons: ["because"] }, "choose"],
    ["explanation", { explanation: "x".repeat(10_000) }, "tooLong"],
  ])("with a wrong %s (%o) is refused at the field", async (field, typed, key) => {
    expect(await execute(decideRequest, p.marek, { ...(await at(await sentRequest(p))), outcome: "refused", ...typed })).toMatchObject({ problem: { kind: "invalid", errors: [{ field, key }] } });
  });
});

test("the signatory is recorded by the facility, not on a draft and not without a rank", async () => {
  const reference = await draftRequest(p);
  expect(await execute(recordSignatory, p.mira, { ...(await at(reference)), ...signed })).toMatchObject({ problem: { kind: "wrong_stage" } });
  expect(await execute(recordSignatory, p.ilir, { ...(await at(reference)), ...signed })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  expect(await execute(recordSignatory, p.mira, { ...(await at(reference)), signatoryRank: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "signatoryRank" }] } });
});
