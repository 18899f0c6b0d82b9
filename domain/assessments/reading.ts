import type { AssessmentAnswer, AssessmentState, Conclusion, Criterion } from "./lists";

/** Who was asked to read which sending of a request, and how far they are. */
export type ReadingMark = { id: string; round: number; assessorId: string; assessorName: string; state: AssessmentState; askedOn: string; submittedOn: string | null };

export type Question = { id: string; criterion: Criterion; position: number; textEn: string; textFr: string };
export type GivenAnswer = { questionId: string; answer: AssessmentAnswer; comment: string | null };

/** One reading as far as its reader may see it. */
export type Reading = ReadingMark & {
  hasConflict: "no" | "yes" | null; conflictNote: string | null; conclusion: Conclusion | null; summary: string | null; voidedOn: string | null; voidReason: string | null;
  version: number; answers: GivenAnswer[];
};

type Standing = Pick<ReadingMark, "round" | "state">;

/**
 * Are the readings of the newest sending in? None of it is open; and where an earlier sending was read, readings were set aside
 * or the secretary sent the request back, a new one has come since.
 */
export function assessmentsAreIn({ readings, round, wasSentBack }: { readings: readonly Standing[]; round: number; wasSentBack: boolean }): boolean {
  const current = readings.filter((reading) => reading.round >= round);
  if (current.some(({ state }) => state === "asked")) return false;
  if (current.some(({ state }) => state === "submitted")) return true;
  return !wasSentBack && readings.every(({ state }) => state === "stood_aside");
}

/** The assessors who are asked anew when a request comes back: those of its last reading who had not stood aside. */
export function toAskAgain(readings: readonly ReadingMark[]): { assessorId: string; assessorName: string }[] {
  const last = Math.max(0, ...readings.map(({ round }) => round));
  const asked = readings.filter(({ round, state }) => round === last && state !== "stood_aside");
  return asked.filter(({ assessorId }, index) => asked.findIndex((one) => one.assessorId === assessorId) === index).map(({ assessorId, assessorName }) => ({ assessorId, assessorName }));
}

/** Questions that the readings answer differently. "Cannot tell" contradicts nobody. */
export function contradicted(readings: readonly Pick<Reading, "answers">[]): string[] {
  const said = new Map<string, Set<AssessmentAnswer>>();
  for (const { questionId, answer } of readings.flatMap(({ answers }) => answers)) {
    if (answer !== "cannot_tell") said.set(questionId, (said.get(questionId) ?? new Set()).add(answer));
  }
  return [...said].filter(([, answers]) => answers.size > 1).map(([questionId]) => questionId);
}
