import { REQUEST_QUESTIONS, QUESTION_FIELDS, type AnswerField, type RequestQuestion } from "./questions";

/** What a request said when it was sent: each answer by its field, who asked, and the letters there were. */
export type AnswersAsSent = Partial<Record<AnswerField | "authorities" | "letters", string | string[] | null>>;

/** The answers of a request as they are kept when it is sent. */
export function answersAsSent(request: Record<AnswerField, string | string[] | null>, more: { authorities: string[]; letters: string[] }): AnswersAsSent {
  const fields = REQUEST_QUESTIONS.flatMap((question): readonly AnswerField[] => QUESTION_FIELDS[question]);
  return { ...Object.fromEntries(fields.map((field) => [field, request[field]])), ...more };
}

const RECORDS = { partners: "authorities", letter: "letters" } as const;

/** What a version said to one question, field by field. */
export function saidTo(question: RequestQuestion, answers: AnswersAsSent): { field: AnswerField | "authorities" | "letters"; text: string }[] {
  const fields = question === "partners" || question === "letter" ? [RECORDS[question]] : QUESTION_FIELDS[question];
  return fields.map((field) => ({ field, text: asText(answers[field]) }));
}

/** Questions to which two versions say different things. */
export function changedQuestions(before: AnswersAsSent, after: AnswersAsSent): RequestQuestion[] {
  return REQUEST_QUESTIONS.filter((question) => JSON.stringify(saidTo(question, before)) !== JSON.stringify(saidTo(question, after)));
}

const asText = (value: string | string[] | null | undefined) => (Array.isArray(value) ? value.join(", ") : (value ?? ""));
