import { isRequired, REQUEST_QUESTIONS, type RequestQuestion } from "./questions";
import type { RequestDetail } from "./request-detail";

/** Where a question stands. `missing`: looked at, something is not there; `to_change`: the facility asked for it. */
export const QUESTION_STATUSES = ["to_start", "missing", "to_change", "completed", "optional", "can_be_later"] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

type Draft = Pick<RequestDetail, "contactName" | "contactEmail" | "title" | "need" | "expectedResult" | "signatoryRank" | "letters" | "answers" | "rounds">;

/** Where each question of a request stands that is being written or changed. */
export function questionStatuses(draft: Draft): Record<RequestQuestion, QuestionStatus> {
  return Object.fromEntries(REQUEST_QUESTIONS.map((question) => [question, statusOf(question, draft)])) as Record<RequestQuestion, QuestionStatus>;
}

/** Questions that the facility named and that nobody has answered anew since. */
export function questionsToChange({ rounds, answers }: Pick<Draft, "rounds" | "answers">): RequestQuestion[] {
  const open = rounds.find(({ answeredOn }) => answeredOn === null);
  return open ? open.questions.filter((question) => (answers[question]?.savedAt ?? "") <= open.askedAt) : [];
}

/** Questions that a request must answer before it is sent. */
export function questionsLeft(draft: Draft): RequestQuestion[] {
  const statuses = questionStatuses(draft);
  return REQUEST_QUESTIONS.filter((question) => LEFT.some((status) => status === statuses[question]));
}

const LEFT = ["to_start", "missing", "to_change"] as const satisfies readonly QuestionStatus[];

function statusOf(question: RequestQuestion, draft: Draft): QuestionStatus {
  if (questionsToChange(draft).includes(question)) return "to_change";
  const isSaved = draft.answers[question] !== undefined;
  if (question === "letter") return draft.letters.length > 0 ? "completed" : "can_be_later";
  if (question === "signatory") return draft.signatoryRank ? "completed" : "can_be_later";
  if (!isRequired(question)) return isSaved ? "completed" : "optional";
  if (isAnswered(question, draft)) return "completed";
  return isSaved ? "missing" : "to_start";
}

function isAnswered(question: RequestQuestion, draft: Draft): boolean {
  const said = (...texts: string[]) => texts.every((text) => text.trim() !== "");
  switch (question) {
    case "contact": return said(draft.contactName, draft.contactEmail);
    case "title": return said(draft.title);
    case "problem": return said(draft.need);
    case "results": return said(draft.expectedResult);
    default: return true;
  }
}
