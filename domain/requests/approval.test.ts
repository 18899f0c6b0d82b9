import { describe, expect, test } from "vitest";
import { approvalNeeds, isSettled, type OpinionFacts } from "./approval";

const delegation = (state: OpinionFacts["state"], answer: OpinionFacts["answer"] = null): OpinionFacts => ({ state, answer, isDelegation: true });
const service = (state: OpinionFacts["state"], answer: OpinionFacts["answer"] = null): OpinionFacts => ({ state, answer, isDelegation: false });
const UNREAD = { readings: [], round: 1, wasSentBack: false };
const needs = (opinions: OpinionFacts[]) => approvalNeeds({ opinions, hasLetter: true, signatoryRank: "Minister", review: UNREAD });

describe("an opinion", () => {
  test.each([
    [delegation("asked"), false],
    [delegation("answered", "favourable"), true],
    [delegation("answered", "favourable_with_remarks"), true],
    [delegation("answered", "unfavourable"), true],
    [delegation("answered", "more_information"), false],
    [delegation("consented_by_silence"), true],
  ] as const)("%o is settled: %s", (opinion, settled) => {
    expect(isSettled(opinion)).toBe(settled);
    expect(needs([opinion]).delegationHeard).toBe(settled);
    expect(needs([opinion]).noOpinionOpen).toBe(settled);
  });
});

test("no other service speaks for the EU delegation", () => {
  expect(needs([service("answered", "favourable")])).toMatchObject({ delegationHeard: false, noOpinionOpen: true });
});

test("one open opinion is enough to wait", () => {
  expect(needs([delegation("answered", "favourable"), service("asked")])).toMatchObject({ delegationHeard: true, noOpinionOpen: false });
});

test("the letter and the signatory's rank must be on file", () => {
  expect(approvalNeeds({ opinions: [], hasLetter: false, signatoryRank: "", review: UNREAD })).toMatchObject({ letterOnFile: false, signatoryRankKnown: false });
});
