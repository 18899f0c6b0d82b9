import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import type { Actor } from "@/domain/policy/actor";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { recordDecision } from "@/domain/tasks/commands/record-decision";
import { execute } from "@/server/command";
import { missingOf, originsOf, outcomesOf } from "../graph";
import { findLink } from "../queries/find-link";
import { findProvenance } from "../queries/find-provenance";
import { linkOrigin } from "./link-origin";
import { takeBackLink } from "./take-back-link";

useDatabase();
let p: People;
let reference: string;

beforeAll(async () => {
  p = await people();
  reference = await presentedAction(p);
  await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members.", category: "legislation", priority: "medium", addresseeId: p.ilir.organisationId, origins: ["output:1"] });
  await done(answerRecommendation, p.ilir, { reference, number: 1, version: 1, answer: "acceptPartly", reason: "As far as the budget goes." });
  await done(recordDecision, p.mira, { reference, activity: 1, text: "A second mission looks at families.", agreedOn: "2017-04-06", audience: "facility" });
});

const problemOf = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const graphOf = async (actor: Actor) => (await findProvenance(actor, reference))!;
const link = (originKey: string, outcomeKey: string, audience = "delegation") => ({ reference, originKey, outcomeKey, why: "Told by the chair on 12 March.", audience });
const keysOf = async (actor: Actor) => (await graphOf(actor)).nodes.map(({ key }) => key);

describe("what led to what", () => {
  test("is recorded by hand where no record says it: then a line of the report leads back to the need, and the need on to it", async () => {
    expect(missingOf(await graphOf(p.mira)).map(({ key, side }) => `${key} ${side}`)).toEqual(expect.arrayContaining(["activity-1 origin", "output-1 origin", "report-impact origin"]));
    expect(originsOf(await graphOf(p.mira), "report-impact").size).toBe(1);
    await done(linkOrigin, p.mira, link("activity-1", "output-1"));
    // The mission was added after the plan had been agreed: the concept does not name it.
    await done(linkOrigin, p.mira, link("concept-purpose", "activity-1"));
    await done(linkOrigin, p.mira, link("recommendation-1", "report-impact"));
    const graph = await graphOf(p.mira);
    const origins = originsOf(graph, "report-impact");
    for (const key of ["recommendation-1", "output-1", "activity-1", "concept-purpose", "decision-request", "need-need", "need-expectedResult"]) expect(origins.has(key), key).toBe(true);
    const outcomes = outcomesOf(graph, "need-need");
    for (const key of ["mission_report-1", "agreement-1", "answer-1", "report-impact", "presentation-report", "check_in-6"]) expect(outcomes.has(key), key).toBe(true);
    expect(graph.edges.find(({ to }) => to === "report-impact")).toMatchObject({ kind: "linked", why: "Told by the chair on 12 March.", recordedByName: "Mira" });
    const [event] = await asOwner((sql) => sql`select audience, facts, changes from audit_events where type = 'provenance.linked' order by id`);
    expect(event).toMatchObject({ audience: "delegation", facts: { originKey: "activity-1", outcomeKey: "output-1" } });
  });

  test("is not recorded twice, in a circle, of something that is not there, or by somebody off the team", async () => {
    expect(await problemOf(linkOrigin, p.mira, link("activity-1", "output-1"))).toMatchObject({ errors: [{ field: "originKey", key: "linkedAlready" }] });
    expect(await problemOf(linkOrigin, p.mira, link("report-impact", "need-need"))).toMatchObject({ errors: [{ field: "originKey", key: "ownOrigin" }] });
    expect(await problemOf(linkOrigin, p.mira, link("output-1", "output-1"))).toMatchObject({ errors: [{ field: "originKey", key: "ownOrigin" }] });
    expect(await problemOf(linkOrigin, p.mira, link("output-9", "report-context"))).toMatchObject({ errors: [{ field: "originKey", key: "choose" }] });
    expect(await problemOf(linkOrigin, p.mira, link("output-1", "decision-request"))).toMatchObject({ errors: [{ field: "outcomeKey", key: "choose" }] });
    expect(await problemOf(linkOrigin, p.mira, { ...link("output-1", "report-context"), why: "" })).toMatchObject({ errors: [{ field: "why", key: "required" }] });
    for (const actor of [p.jonas, p.ilir]) expect(await problemOf(linkOrigin, actor, link("output-1", "report-context"))).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(linkOrigin, p.zeki, link("output-1", "report-context"))).toEqual({ kind: "not_found" });
  });

  test("shows each reader only what they may see, and no tie to what they may not", async () => {
    const all = await keysOf(p.mira);
    expect(all).toEqual(expect.arrayContaining(["need-need", "decision-request", "mission_report-1", "agreement-1", "report-impact"]));
    expect(all.filter((key) => key.startsWith("agreement"))).toEqual(["agreement-1"]);
    const authority = await keysOf(p.ilir);
    expect(authority).toEqual(expect.arrayContaining(["need-need", "mission_report-1", "report-impact"]));
    expect(authority).not.toContain("agreement-1");
    const delegation = await graphOf(p.dana);
    const seen = delegation.nodes.map(({ key }) => key);
    expect(seen).toEqual(expect.arrayContaining(["activity-1", "output-1", "recommendation-1", "report-impact"]));
    for (const hidden of ["need-need", "decision-request", "mission_report-1", "agreement-1"]) expect(seen, hidden).not.toContain(hidden);
    expect(delegation.edges.every(({ from, to }) => seen.includes(from) && seen.includes(to))).toBe(true);
    for (const stranger of [p.zeki, p.otto]) expect(await findProvenance(stranger, reference)).toBeUndefined();
    expect(await findProvenance(p.mira, "not a reference")).toBeUndefined();
  });

  test("a line for the facility alone is neither drawn for the authority nor for the delegation", async () => {
    await done(linkOrigin, p.mira, link("mission_report-1", "output-1", "facility"));
    const has = async (actor: Actor) => (await graphOf(actor)).edges.some(({ from, to }) => from === "mission_report-1" && to === "output-1");
    expect(await Promise.all([p.mira, p.ilir, p.dana].map(has))).toEqual([true, false, false]);
  });

  test("is taken back with a reason; the record of it stays, and it can be recorded anew", async () => {
    const linkId = (await graphOf(p.mira)).edges.find(({ from, to }) => from === "activity-1" && to === "output-1")!.linkId!;
    expect(await findLink(p.mira, reference, linkId)).toMatchObject({ why: "Told by the chair on 12 March.", version: 1 });
    expect(await problemOf(takeBackLink, p.mira, { reference, linkId, version: 1, reason: "" })).toMatchObject({ kind: "invalid" });
    expect(await problemOf(takeBackLink, p.jonas, { reference, linkId, version: 1, reason: "Wrong." })).toMatchObject({ kind: "not_allowed" });
    await done(takeBackLink, p.mira, { reference, linkId, version: 1, reason: "It was the second mission." });
    expect((await graphOf(p.mira)).edges.some((edge) => edge.linkId === linkId)).toBe(false);
    expect(await findLink(p.mira, reference, linkId)).toBeUndefined();
    expect(await problemOf(takeBackLink, p.mira, { reference, linkId, version: 2, reason: "Again." })).toEqual({ kind: "not_found" });
    const [row] = await asOwner((sql) => sql`select taken_back_by_name, taken_back_reason from provenance_links where id = ${linkId}`);
    expect(row).toEqual({ taken_back_by_name: "Mira", taken_back_reason: "It was the second mission." });
    await done(linkOrigin, p.mira, link("activity-1", "output-1"));
  });
});
