import { expect, test } from "vitest";
import { publicStage } from "./public-stage";

test.each([
  [{ state: "submitted", outcome: null, court: "facility" }, "publicStates.submitted"],
  [{ state: "in_consultation", outcome: null, court: "services" }, "publicStates.in_consultation"],
  [{ state: "in_consultation", outcome: null, court: "facility" }, "publicConsultation.facility"],
  [{ state: "in_consultation", outcome: null, court: "committee" }, "publicConsultation.committee"],
  [{ state: "decided", outcome: "refused", court: null }, "publicDecisions.refused"],
  [{ state: "withdrawn", outcome: null, court: null }, "publicStates.withdrawn"],
] as const)("where a request stands is said by its state, its holder and its decision: %o", (request, words) => {
  expect(publicStage(request)).toBe(words);
});
