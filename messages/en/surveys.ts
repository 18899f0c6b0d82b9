import type { SurveyQuestion, SurveyWave } from "@/domain/surveys/survey";

export const surveys = {
  title: "What participants said",
  waves: { after: "After the activity", six_months: "Six months later" } satisfies Record<SurveyWave, string>,
  questions: {
    useful: "Was it useful for your work?", to_the_point: "Did it answer the questions you had?", experts: "Did the experts know what they spoke of?", will_use: "Will you use what you learnt?",
    used: "Have you used what you learnt?", shared: "Have you passed it on to colleagues?", changed_something: "Has something changed in your institution because of it?", more_help_needed: "Do you need more help on this subject?",
  } satisfies Record<SurveyQuestion, string>,
  scale: { "1": "Not at all", "2": "A little", "3": "Rather", "4": "Very much" },
  noView: "No view",
  none: "No survey has been opened.",
  open: "Open the survey",
  openLead: "Participants whose address is known get a mail with one address that is the same for all, so that nobody is known by it. It is open for {days, number} days. Six months after the activity the second survey opens by itself.",
  openedOn: "Open from {from} until {until}",
  asked: "{count, plural, =0 {No address was known: give the address below to the participants.} one {# person was written to.} other {# people were written to.}}",
  answers: "{count, plural, =0 {No answer yet} one {# answer} other {# answers}}",
  tooFew: "Shown from {fewest, number} answers on, so that nobody is recognised.",
  address: "Address for participants",
  caption: "How often each answer was given",
  question: "Question",
  comments: "Comments",
  comment: "Is there anything else you want to say?",
  commentHint: "Do not write names: comments are read by the facility.",
  byLink: {
    title: "What was it worth to you?",
    lead: "Four questions, about one minute. Nobody knows who answers: your name and address are not kept with the answers.",
    send: "Send the answers",
    thanks: "Thank you. Your answers have been counted.",
    over: "This survey was open until {until}.",
  },
  needs: { tookPlace: "The activity must have taken place.", oneAnswer: "Answer at least one question." },
} as const;
