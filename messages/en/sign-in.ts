import type { Role } from "@/domain/policy/actor";

export const signIn = {
  title: "Sign in",
  lead: "Suivi follows each Action from the ministry’s request to the handover.",
  caseStudies: "Case studies that anybody may read",
  refused: "You could not be signed in",
  refusedWhy: "This person is not known here. Ask the facility for an invitation.",
  otherSeats: "The seat is yours",
  otherSeatsWhy: "You hold other seats in this service. Sign in as you always do, and choose the new one there.",
  ended: "Your session has ended",
  endedWhy: "A session lasts eight hours. Sign in again: everything you saved is there. What you had typed and not yet saved has to be typed again.",
  endedKept: "A session lasts eight hours. What you had typed is kept, sealed, for a month: sign in again in this browser, as the same person, and it stands in the form once more. Nothing was sent.",
  withProvider: "Sign in with your organisation’s account",
  demoTitle: "Enter the demonstration",
  demoWhy: "These people are fictional. Each sees Suivi through their own door; no password is needed in a demonstration.",
  enterAs: "Enter as {name}",
  noWayIn: "Nobody can sign in yet",
  noWayInWhy: "The demonstration is off and no sign-in provider is set. The person who runs this installation sets OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.",
  chooseSeat: "Choose your seat",
  chooseSeatWhy: "You hold more than one seat. Rights, tasks and history belong to the seat you choose.",
  noSeat: "You are known here but hold no seat at present. Ask the facility for one.",
  takeSeat: "Continue as {seat}",
  signOut: "Sign out",
  signOutWhy: "Your session ends here and on the server.",
  roles: {
    admin: "Administrator", manager: "Manager", coordinator: "Coordinator", authority: "Partner authority", delegation: "EU delegation", system: "Suivi itself",
  } satisfies Record<Role, string>,
} as const;
