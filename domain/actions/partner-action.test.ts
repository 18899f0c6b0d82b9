import { expect, test } from "vitest";
import { nextMeeting, tasksOf, type PartnerAction, type PartnerActivity } from "./partner-action";

const TODAY = "2018-05-10";
const activity = (number: number, state: PartnerActivity["state"], startsOn: string | null): PartnerActivity => ({ number, state, startsOn, endsOn: null, type: "workshop", titleEn: `Activity ${number}`, titleFr: null, place: null, mode: "on_site" });
const action = (more: Partial<PartnerAction>): PartnerAction => ({
  reference: "BLR-2016-01", titleEn: "Rights", titleFr: null, stage: "follow_up", onHoldSince: null, holdReason: null, endReason: null, court: null, courtSince: null, leadName: null, leadEmail: null,
  concept: null, report: null, presentedOn: null, groupName: null, activities: [], members: [], calls: [], textsToAnswer: [], toAppraise: [], outputs: [], recommendations: [], checkIns: [], documents: [], ...more,
});
const advice = (number: number, state: PartnerAction["recommendations"][number]["state"], dueOn: string | null = null, isReportedDone = false) => ({ number, state, dueOn, isReportedDone, isOurs: true, textEn: "", textFr: null, addresseeName: "", addresseeNameFr: null, answeredOn: null });

test("the next meeting is the earliest ahead, today and this month included", () => {
  expect(nextMeeting([activity(1, "held", "2018-05-11"), activity(2, "planned", "2018-06"), activity(3, "confirmed", "2018-05-20"), activity(4, "planned", "2018-04"), activity(5, "planned", null)], TODAY)?.number).toBe(3);
  expect(nextMeeting([activity(1, "planned", "2018-05")], TODAY)?.number).toBe(1);
  expect(nextMeeting([activity(1, "dropped", "2018-06")], TODAY)).toBeUndefined();
});

test("everything an Action asks of its authority is listed in the order of its life", () => {
  const asked = action({
    concept: { state: "with_authority", isAcceptedByAuthority: false },
    outputs: [{ number: 2, state: "in_review", type: "roadmap", titleEn: "", titleFr: null }, { number: 1, state: "validated", type: "roadmap", titleEn: "", titleFr: null }],
    recommendations: [advice(1, "proposed"), advice(2, "accepted", "2018-06"), advice(3, "in_progress", "2018-06", true), advice(4, "accepted", "2019"), advice(5, "implemented", "2018-05-01")],
    textsToAnswer: [{ number: 1, dueOn: "2018-05-20" }],
    report: { state: "in_review" },
    checkIns: [{ months: 6, dueOn: "2018-05-01", state: "asked", answeredOn: null }, { months: 12, dueOn: "2018-11-01", state: "scheduled", answeredOn: null }],
  });
  expect(tasksOf(asked, TODAY).map(({ kind, number }) => [kind, number])).toEqual([["concept", null], ["positions", 1], ["output", 2], ["recommendation_answer", 1], ["recommendation_report", 2], ["report", null], ["check_in", 6]]);
});

test("nothing is asked once the authority has accepted, or the Action ended early", () => {
  expect(tasksOf(action({ concept: { state: "with_authority", isAcceptedByAuthority: true } }), TODAY)).toEqual([]);
  expect(tasksOf(action({ stage: "closed_early", recommendations: [advice(1, "proposed")] }), TODAY)).toEqual([]);
});
