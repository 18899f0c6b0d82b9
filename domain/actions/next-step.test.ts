import { describe, expect, it } from "vitest";
import { nextStep, type StepFacts } from "./next-step";

const facts = (more: Partial<StepFacts>): StepFacts => ({
  reference: "BLR-2016-01", stage: "design", isOnHold: false, hasLead: true, concept: null, activities: 0, held: 0, reportState: null, isPresented: false,
  outputs: [], missions: [], recommendations: [], checkInMonths: [6, 12, 24, 36], isCheckInDue: false, ...more,
});
const agreed = { state: "accepted_by_both", acceptedByFacility: true } as const;

describe("the one next step", () => {
  it.each<[string, Partial<StepFacts>, string | null]>([
    ["a new Action writes its concept", {}, "writeConcept"],
    ["a drafted concept is still written", { concept: { state: "drafting", acceptedByFacility: false } }, "writeConcept"],
    ["a sent concept is accepted by the facility first", { concept: { state: "with_authority", acceptedByFacility: false } }, "acceptConcept"],
    ["then the authority is waited for", { concept: { state: "with_authority", acceptedByFacility: true } }, "awaitAuthorityOnConcept"],
    ["an agreed concept without a lead names one", { concept: agreed, hasLead: false }, "nameLead"],
    ["an agreed concept with a lead launches", { concept: agreed }, "launch"],
    ["an Action on hold resumes", { concept: agreed, isOnHold: true }, "resume"],
    ["implementation begins with a plan", { stage: "implementation" }, "planActivities"],
    ["a planned activity is held", { stage: "implementation", activities: 2 }, "holdActivity"],
    ["a mission held owes its report", { stage: "implementation", activities: 2, held: 2, missions: [{ number: 2, reportState: "submitted" }] }, "approveMissionReports"],
    ["all held and reported starts the final report", { stage: "implementation", activities: 2, held: 2, missions: [{ number: 2, reportState: "approved" }] }, "startReport"],
    ["the report is written", { stage: "reporting" }, "writeReport"],
    ["the authority clears it", { stage: "reporting", reportState: "in_review" }, "awaitClearance"],
    ["a cleared report is presented", { stage: "reporting", reportState: "cleared" }, "recordPresentation"],
    ["a presented report starts the follow-up", { stage: "reporting", reportState: "cleared", isPresented: true }, "startFollowUp"],
    ["what is open is settled before closing", { stage: "follow_up", outputs: [{ number: 1, state: "validated" }] }, "settleBeforeClosing"],
    ["a check-in that is due goes before closing", { stage: "follow_up", isCheckInDue: true }, "askCheckIn"],
    ["nothing open closes", { stage: "follow_up" }, "close"],
    ["a closed Action has none", { stage: "closed", isOnHold: true }, null],
    ["an Action closed early has none", { stage: "closed_early" }, null],
  ])("%s", (_, more, step) => {
    expect(nextStep(facts(more))?.step ?? null).toBe(step);
  });

  it("names each record that stands in the way, with its page", () => {
    const step = nextStep(facts({ stage: "follow_up", outputs: [{ number: 3, state: "in_review" }], checkInMonths: [] }));
    expect(step?.missing).toEqual([
      { key: "actions.outputsSettled", values: { number: 3 }, href: "/actions/BLR-2016-01/outputs" },
      { key: "actions.finalCheckInScheduled", href: "/actions/BLR-2016-01/followup" },
    ]);
  });
});
