import type { EligibilityReason } from "@/domain/assessments/eligibility";
import type { ASSESSMENT_LIFECYCLE } from "@/domain/assessments/lifecycle";
import type { Conclusion } from "@/domain/assessments/lists";
import type { LifecycleTexts } from "../shape";

export const assessments = {
  title: "Assessments",
  states: { asked: "Asked", submitted: "Submitted", stood_aside: "Stood aside", void: "Set aside" },
  publicStates: { asked: "Being read", submitted: "Read", stood_aside: "Another person reads it", void: "Read again after changes" },
  moves: { submit: "Submit the assessment", standAside: "Stand aside", voidIt: "Set the assessment aside" },
  needs: {
    noConflict: "Declare that you have no conflict of interest.",
    everyQuestionAnswered: "Answer every question of the questionnaire.",
  },
  none: "Nobody has been asked to assess it.",
  assessor: "Assessor", state: "State", sending: "Version", askedOn: "Asked on", submittedOn: "Submitted on",
  read: "Read side by side", write: "Write your assessment",
  ask: {
    title: "Ask assessors", lead: "Each gets a mail, declares first that there is no conflict of interest, and answers alone: nobody sees what another said before their own is submitted.",
    assessors: "Who assesses it?", hint: "Who is asked already is not asked twice.", submit: "Ask them", already: "Asked already: {names}.",
  },
  page: { earlier: "Assessments set aside, to print", title: "Assessment", lead: "Answers stand side by side; they are not added up.", back: "To the request", notAsked: "You are not asked to assess this version.", waits: "The others’ answers stand here once yours are submitted." },
  declare: {
    title: "First: do you have a conflict of interest?", text: "For example: you worked for the authority that asks, or somebody close to you would gain from the support.",
    label: "Conflict of interest", no: "No, I have none", yes: "Yes, I stand aside", note: "If you stand aside: why?", noteHint: "Others at the facility read it.", submit: "Declare it",
  },
  questions: {
    title: "Your answers", text: "They are yours alone until you submit them. You can save them unfinished and come back.", before: "They start from your assessment of version {n, number}. Look at each again.",
    answer: "Answer", comment: "Comment", open: "Not answered", submit: "Save the answers", left: "{count, plural, =0 {Every question is answered.} one {One question is still open.} other {# questions are still open.}}",
  },
  conclude: {
    title: "Conclude and submit", text: "Afterwards nothing can be changed, and your colleagues may read it.", conclusion: "Your conclusion", summary: "Why, in short", summaryHint: "The committee reads it on the decision sheet.",
    changes: "What should the authority change?", changesHint: "Only if you ask for changes. The authority reads it as you write it, and the request goes back to it at once.", changeQuestions: "Which answers should it change?", changeQuestionsHint: "Only if you ask for changes.",
    conclusions: { support: "Support it", support_with_conditions: "Support it with conditions", ask_changes: "Ask the authority for changes", not_support: "Do not support it" } satisfies Record<Conclusion, string>,
  },
  sideBySide: {
    title: "Side by side", none: "Nothing has been submitted yet.", question: "Question", conclusion: "Conclusion", summary: "In short", differ: "The answers differ",
    version: "Version {n, number}", stoodAside: "stood aside: {note}", setAside: "set aside on {date}: {reason}", noAnswer: "No answer",
  },
  eligibility: {
    title: "Eligibility", yes: "May ask in phase {phase}", no: "May not ask in phase {phase}", unknown: "Cannot be told",
    reasons: {
      no_phase: "No phase of the programme ran on the day of the request.", no_country: "The request is of no single country; phase {phase} has rules for countries.",
      country_listed: "{country} may ask in phase {phase}.", country_not_listed: "{country} is not among the countries of phase {phase}.", country_excluded: "Phase {phase} leaves {country} out.",
      region_covered: "{country} lies in a region of phase {phase}: {region}.", region_not_covered: "{country} lies in no region of phase {phase}.",
      kind_allowed: "Among those that ask is one that may: {kind}.", kind_excluded: "Phase {phase} leaves out requests of this kind alone: {kind}.",
    } satisfies Record<EligibilityReason["key"], string>,
  },
} as const satisfies LifecycleTexts<typeof ASSESSMENT_LIFECYCLE> & Record<string, unknown>;
