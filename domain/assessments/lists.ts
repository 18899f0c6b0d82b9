/** What a request is read for, in the order of the questionnaire. */
export const CRITERIA = ["eligibility", "relevance", "ownership", "priorities", "feasibility", "complementarity", "sustainability", "eu_added_value"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** An answer, never a number: two readings stand side by side. */
export const ASSESSMENT_ANSWERS = ["yes", "partly", "no", "cannot_tell"] as const;
export type AssessmentAnswer = (typeof ASSESSMENT_ANSWERS)[number];

export const CONCLUSIONS = ["support", "support_with_conditions", "ask_changes", "not_support"] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export const ASSESSMENT_STATES = ["asked", "submitted", "stood_aside", "void"] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];
/** States in which others may read it; until then it is its assessor's own. */
export const ASSESSMENT_SHARED = ["submitted", "stood_aside", "void"] as const satisfies readonly AssessmentState[];
