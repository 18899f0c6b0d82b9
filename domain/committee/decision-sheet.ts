import type { AssessmentAnswer, AssessmentState, Conclusion, Criterion } from "@/domain/assessments/lists";
import type { RequestFile } from "@/domain/requests/request-file";
import type { Meeting } from "./meeting";

export type AnswerLine = { questionId: string; criterion: Criterion; textEn: string; textFr: string; answer: AssessmentAnswer; comment: string | null };

/** One assessor's reading as others may read it: submitted, or set aside. */
export type ReviewLine = {
  id: string; round: number; assessorName: string; state: AssessmentState; conclusion: Conclusion | null; summary: string | null; submittedOn: string | null; voidedOn: string | null; voidReason: string | null;
  answers: AnswerLine[];
};

/** What the committee has before it on one request. */
export type DecisionSheet = { request: RequestFile; reviews: ReviewLine[]; /** The meeting that decided it, or is to. */ meeting: Meeting | undefined };

/** Criteria on which the assessors said different things of the same question, in the order of the questionnaire. "Cannot tell" contradicts nobody. */
export function contradictionsOf(reviews: readonly ReviewLine[]): Criterion[] {
  const byQuestion = new Map<string, { criterion: Criterion; answers: Set<AssessmentAnswer> }>();
  for (const { questionId, criterion, answer } of reviews.flatMap(({ answers }) => answers)) {
    if (answer === "cannot_tell") continue;
    const known = byQuestion.get(questionId) ?? { criterion, answers: new Set() };
    byQuestion.set(questionId, { criterion, answers: known.answers.add(answer) });
  }
  return [...new Set([...byQuestion.values()].filter(({ answers }) => answers.size > 1).map(({ criterion }) => criterion))];
}

const ROOM = 22;
const between = (least: number, lines: number, most: number) => Math.max(least, Math.min(most, lines));

/** How many rows and lines each part of a sheet may have, so that all of it stands on one page: the request's own words give way first. */
export function roomOf({ request: { opinions, decision }, reviews }: DecisionSheet) {
  const rows = { opinions: Math.min(opinions.length, 7), reviews: Math.min(reviews.length, 3) };
  const lines = { remarks: opinions.length > 3 ? 1 : 2, summary: reviews.length > 2 ? 1 : 2, explanation: 2 };
  const decided = decision ? 2 + decision.conditions.length + (decision.explanation ? lines.explanation : 0) : 2;
  const left = ROOM - rows.opinions * lines.remarks - rows.reviews * lines.summary - decided;
  const need = between(3, Math.ceil(left * 0.6), 9);
  return { rows, lines: { ...lines, need, result: between(2, left - need, 6) } };
}

/** The lines of a text that fit, and how many are left out; a line holds about `width` letters. */
export function cutToLines(text: string, most: number, width: number): { text: string; more: number } {
  const lines = text.trim().split("\n").flatMap((paragraph) => wrap(paragraph, width));
  if (lines.length <= most) return { text: text.trim(), more: 0 };
  return { text: `${lines.slice(0, most).join(" ").replace(/\s+/g, " ").trim()} …`, more: lines.length - most };
}

function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = [""];
  for (const word of paragraph.split(/\s+/).flatMap((long) => long.match(new RegExp(`.{1,${width}}`, "gu")) ?? [])) {
    const last = lines.length - 1;
    if (lines[last] && lines[last].length + 1 + word.length > width) lines.push(word);
    else lines[last] = lines[last] ? `${lines[last]} ${word}` : word;
  }
  return lines;
}
