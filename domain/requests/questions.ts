/** The questions of a request in the order of the form, in three groups; sending is the fourth. One page each. */
export const QUESTION_GROUPS = {
  about: ["authority", "contact", "partners", "language"],
  need: ["title", "problem", "results", "origin", "contribution", "support", "areas", "period"],
  endorsement: ["signatory", "letter"],
} as const;
export type QuestionGroup = keyof typeof QUESTION_GROUPS;
export const GROUPS = Object.keys(QUESTION_GROUPS) as QuestionGroup[];

export const REQUEST_QUESTIONS = [...QUESTION_GROUPS.about, ...QUESTION_GROUPS.need, ...QUESTION_GROUPS.endorsement] as const;
export type RequestQuestion = (typeof REQUEST_QUESTIONS)[number];

/** Fields of a request that each question fills. Who asks and the letter have records of their own. */
export const QUESTION_FIELDS = {
  authority: ["unit"],
  contact: ["contactName", "contactEmail", "contactPhone"],
  partners: [],
  language: ["language"],
  title: ["title"],
  problem: ["need"],
  results: ["expectedResult"],
  origin: ["origin", "originUrl"],
  contribution: ["contribution"],
  support: ["otherSupport"],
  areas: ["thematicArea", "specificAreas"],
  period: ["preferredPeriod"],
  signatory: ["signatoryName", "signatoryRank"],
  letter: [],
} as const satisfies Record<RequestQuestion, readonly string[]>;
export type AnswerField = (typeof QUESTION_FIELDS)[RequestQuestion][number];

/** The questions without which a request cannot be sent. */
export const REQUIRED_QUESTIONS = ["contact", "title", "problem", "results"] as const satisfies readonly RequestQuestion[];

export const isRequired = (question: RequestQuestion) => REQUIRED_QUESTIONS.some((one) => one === question);

/** The question with this name, as it stands in an address. */
export const findQuestion = (name: string): RequestQuestion | undefined => REQUEST_QUESTIONS.find((one) => one === name);

/** Counted from one, as people count. */
export const numberOf = (question: RequestQuestion) => REQUEST_QUESTIONS.indexOf(question) + 1;

export const groupOf = (question: RequestQuestion) => GROUPS.find((group) => QUESTION_GROUPS[group].some((one) => one === question))!;

/** The page after this one; the check page at the end. */
export const pageAfter = (question: RequestQuestion): RequestQuestion | "check" => REQUEST_QUESTIONS[numberOf(question)] ?? "check";
