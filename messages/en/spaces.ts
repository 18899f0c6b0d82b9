import type { Space } from "@/domain/policy/actor";

/** What every page of a space shares: its frame, its languages, its refusals. */
export const spaces = {
  product: "Suivi",
  names: { staff: "Workspace of the facility", partner: "Service for partner authorities", delegation: "Pages for EU delegations" } satisfies Record<Space, string>,
  description: "Follows each Action from the request to the handover.",
  skip: "Skip to the content",
  mainNav: "Main pages",
  nav: { today: "Today", requests: "Requests", committee: "Committee", actions: "Actions", recommendations: "Recommendations", experts: "Experts", countries: "Countries", portfolio: "Portfolio", calendar: "Calendar", mails: "Mails", partner: "Your work", delegation: "Your countries", search: "Search" },
  languages: "Language",
  you: "You",
  signIn: "Sign in",
  secondFactor: "Second factor",
  people: "People and seats",
  sessions: "Where you are signed in",
  signOut: "Sign out",
  accessibility: "Accessibility",
  privacy: "Privacy",
  yourData: "Your data",
  funded: "Funded by the European Union",
  error: {
    title: "Something went wrong here",
    text: "This page could not be shown. What was saved before is safe. Try again; if it happens again, tell the facility the number below.",
    number: "Number: {digest}",
    again: "Try again",
  },
  notFound: {
    title: "This page is not here",
    text: "It may have moved, or it may not be open to your seat. The facility can say which.",
    home: "Go to the first page",
  },
} as const;
