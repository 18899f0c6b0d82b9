/** The questions of a request in the order of the form, in three groups; sending is the fourth. One page each. */
export const QUESTION_GROUPS = {
  about: ["authority", "contact", "partners", "language"],
  need: ["title", "problem", "results", "origin", "contribution", "support", "areas", "period"],
  endorsement: ["signatory", "letter"],
} as const;
export type QuestionGroup = keyof typeof QUESTION_GROUPS;

export const REQUEST_QUESTIONS = [...QUESTION_GROUPS.about, ...QUESTION_GROUPS.need, ...QUESTION_GROUPS.endorsement] as const;
export type RequestQuestion = (typeof REQUEST_QUESTIONS)[number];

/** The questions without which a request cannot be sent. */
export const REQUIRED_QUESTIONS = ["contact", "title", "problem", "results"] as const satisfies readonly RequestQuestion[];

/** Where a question stands. `missing`: looked at, something is not there; `to_change`: the facility asked for it. */
export const QUESTION_STATUSES = ["to_start", "missing", "to_change", "completed", "optional", "can_be_later"] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];
