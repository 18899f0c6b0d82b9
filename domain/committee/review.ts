import type { AssessmentState } from "@/domain/assessments/lists";

/** Are the readings in? None is open; and where they were set aside, or the secretary sent the request back, a new one has come since. */
export function assessmentsAreIn({ states, wasSentBack }: { states: readonly AssessmentState[]; wasSentBack: boolean }): boolean {
  if (states.includes("asked")) return false;
  return states.includes("submitted") || !(wasSentBack || states.includes("void"));
}
