import type { NotAsked } from "@/domain/recommendations/asking";

/** Asking somebody without an account what became of advice, and their page. */
export const updateAsks = {
  title: "What has become of it?",
  lead: "{count, plural, one {One recommendation was} other {# recommendations were}} made to {institution}. Choose an answer and send it. You need no account.",
  leadReport: "{count, plural, =0 {A report was presented to {institution}.} one {A report was presented to {institution}, and one of its recommendations is still open.} other {A report was presented to {institution}, and # of its recommendations are still open.}} Choose an answer for each and send it. You need no account, and there is no wrong answer.",
  report: "The report after {months, number} months",
  presented: "Presented on {date}",
  by: "{name} of the facility asks. The link works until {date}.",
  message: "What {name} adds",
  due: "Due {date}",
  answered: "Your answer was recorded",
  answeredText: "Thank you. You can close this page.",
  moreOpen: "Your answer was recorded. {count, plural, one {One more waits below.} other {# more wait below.}}",
  done: "Answered on {date}",
  doneElsewhere: "No answer is needed any more: {state}.",
  beingChecked: "Reported as done on {date}. The facility is checking the proof.",
  proof: "Add a proof",
  name: "Your name",
  note: "Where things stand",
  noteHint: "Needed when it is done or overtaken by events.",
  fileNeeded: "This one has high priority: when it is done, add a file that proves it.",
  send: "Send the answer",
  read: "Your authority, the facility and the EU delegation of your country can read your answer. Only your authority and the facility can open a file.",
  needs: {
    unanswered: "{reference}, recommendation {number}: the authority has not answered it yet.",
    settled: "{reference}, recommendation {number}: it is settled.",
    beingChecked: "{reference}, recommendation {number}: it was reported as done and waits for its check.",
    onHold: "{reference}, recommendation {number}: the Action is on hold.",
    nobodyKnown: "{reference}, recommendation {number}: nobody is known who could be asked. Name a person under “Change the addressees”.",
    askedLately: "{reference}, recommendation {number}: the same person was asked less than a week ago.",
  } satisfies Record<NotAsked, string>,
} as const;
