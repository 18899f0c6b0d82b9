import type { SeatAnswer } from "@/domain/seats/rounds";

export const seatRounds = {
  title: "Who still works here?",
  back: "People of your authority",
  lead: "Say of everybody by {date} whether they still work at your authority. Whoever has left loses the seat at once; what they wrote stays with the seat.",
  leadOthers: "An administrator of your authority says of everybody by {date} whether they still work there.",
  none: "Nothing is asked at present. Twice a year we ask who still works at your authority.",
  go: "Say who still works here, by {date}",
  signedIn: "last signed in on {date}",
  neverSignedIn: "has not signed in yet",
  answers: { works_here: "{name} still works here", has_left: "{name} has left" } satisfies Record<SeatAnswer, string>,
  answered: { works_here: "Still works here, said {name} on {date}.", has_left: "Has left, said {name} on {date}." } satisfies Record<SeatAnswer, string>,
  open: "Authorities that have not said who still works there",
  openLead: "Every authority is asked on 1 March and 1 September, and reminded until it has answered for everybody.",
  openShort: "{count, plural, one {# authority has} other {# authorities have}} not said who still works there",
  allAnswered: "Every authority has answered.",
  noAdministrator: "nobody: name one",
  answeredOf: "{answered, number} of {asked, number}",
  columns: { authority: "Authority", asked: "Asked", due: "Answer by", reminded: "Reminded", answered: "Answered for", administrators: "Administrators" },
} as const;
