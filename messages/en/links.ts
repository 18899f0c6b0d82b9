export const links = {
  title: "Answer without an account",
  notHere: {
    unknown: "This link opens nothing",
    used: "This link was used already",
    revoked: "A newer link has taken the place of this one",
    expired: "This link is no longer valid",
    paused: "Cooperation with this country is on hold",
  },
  ask: "Look for a newer mail, or write to the person who sent you this one: they can send a new link.",
  pausedText: "The link works again, and as many days longer, when it resumes. You need no new one.",
} as const;
