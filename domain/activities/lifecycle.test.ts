import { describe, expect, test } from "vitest";
import { checkMove, type Moves } from "@/domain/shared/lifecycle";
import { ACTIVITY_LIFECYCLE, DEPLOYMENT_LIFECYCLE, MISSION_REPORT_LIFECYCLE } from "./lifecycle";

const EXPECTED: Record<string, Record<string, Record<string, string>>> = {
  activities: {
    planned: { confirm: "confirmed", hold: "held", drop: "dropped" },
    confirmed: { reopen: "planned", hold: "held", drop: "dropped" },
    held: { report: "reported" },
    reported: {},
    dropped: {},
  },
  deployments: {
    proposed: { nominate: "nominated", accept: "accepted", decline: "declined" },
    nominated: { accept: "accepted", decline: "declined" },
    accepted: { deploy: "deployed" },
    declined: {},
    deployed: { appraise: "appraised" },
    appraised: {},
  },
  missionReports: {
    draft: { submit: "submitted" },
    submitted: { giveBack: "returned", approve: "approved" },
    returned: { submit: "submitted" },
    approved: {},
  },
};

describe.each([ACTIVITY_LIFECYCLE, DEPLOYMENT_LIFECYCLE, MISSION_REPORT_LIFECYCLE])("$noun", ({ noun, states, moves }: { noun: string; states: readonly string[]; moves: Moves }) => {
  const pairs = states.flatMap((state) => Object.keys(moves).map((move) => ({ state, move })));

  test.each(pairs)("$state: $move leads where the table says, or nowhere", ({ state, move }) => {
    const everythingMet = Object.fromEntries((moves[move]!.needs ?? []).map((need) => [need, true]));
    const to = EXPECTED[noun]![state]![move];
    expect(checkMove(moves, move, state, everythingMet)).toEqual(to ? { kind: "ok", to } : { kind: "wrong_stage" });
  });

  test("each move names every need that is not met", () => {
    for (const [move, { from, needs = [] }] of Object.entries(moves)) {
      if (needs.length > 0) expect(checkMove(moves, move, from[0]!)).toEqual({ kind: "unmet", missing: [...needs] });
    }
  });
});
