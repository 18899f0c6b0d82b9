import type { Consent, Rule } from "@/domain/persons/retention";
import type { BASES, Category, RECIPIENTS, TRANSFERS } from "@/domain/policy/personal-data";

/** The privacy statement, the records of processing, and the copy of one's own data. */
export const privacy = {
  title: "Privacy",
  lead: "What Suivi holds about people, why, for how long, and what you can ask for.",
  rights: "Your rights",
  rightsText: "You can ask for a copy of what is held about you, for a correction, for your data to be erased, and for its use to be limited. Where you agreed to something, you can take that back at any time. The facility answers within one month.",
  ownCopy: "Whoever signs in can fetch their own copy: the link stands at the foot of each page.",
  contact: "Whom to write to",
  contactText: "Write to your contact at the facility, whose name stands on your first page or in the mail that you received. You can also complain to the data-protection supervisor who is named in the contract of the facility.",
  held: "What is held",
  heldText: "This table is printed from the register from which the copies of personal data are made.",
  cookies: "Cookies and measurement",
  cookiesText: "Suivi sets a cookie for the session and one for the language. It measures nobody, shows no advertising and passes nothing to third parties for such ends.",
  columns: { category: "Personal data", purpose: "What for", basis: "On what ground", recipients: "Who reads it", retention: "For how long", transfer: "Outside the Union", where: "Where it stands" },
  categories: {
    accounts: "People who sign in or are invited", contacts: "Contacts of authorities, bodies and receivers", experts: "Experts", participants: "Participants, members of groups, people present", authors: "Who wrote, answered, decided", mails: "Mails", history: "History",
  } satisfies Record<Category, string>,
  purposes: {
    accounts: "To let people in through their seat, and to keep what they had typed when a session ended.", contacts: "To ask, inform and remind the people who answer for a request, an Action or a recommendation.", experts: "To find an expert for a mission and to send them on it.",
    participants: "To count who took part, to invite and to send surveys.", authors: "To show who stands behind a text, an answer or a decision.", mails: "To prove what was told to whom.", history: "To prove who did what, and when.",
  } satisfies Record<Category, string>,
  bases: { public_task: "Task in the public interest", consent: "Consent" } satisfies Record<(typeof BASES)[number], string>,
  recipients: { facility: "The facility", authority: "The authority of the Action", delegation: "EU delegations, what is approved", receivers: "Whoever receives a handover", public: "Everybody" } satisfies Record<(typeof RECIPIENTS)[number], string>,
  retention: {
    accounts: "As long as the seat is held. A kept form goes after 30 days, and so does what was noted when a code was asked for; a session goes when it ends.", contacts: "As long as the record of the request or Action is kept.", experts: "As long as the expert stays on the roster. A curriculum vitae goes 24 months after it was given.",
    participants: "Names of participants and of people present go on the day that was set for them; the count stays. Members of a group stay on the record of the Action.", authors: "As long as the record is kept.", mails: "As long as the record is kept.", history: "As long as the record is kept: it is only added to.",
  } satisfies Record<Category, string>,
  transfers: { inside: "None", to_authorities: "The authority of the Action reads its own part from its country." } satisfies Record<(typeof TRANSFERS)[number], string>,
  register: { title: "Records of processing", lead: "Every column of the database that says something about a person, and what it is held for. A column that stands here in no row does not pass the tests.", count: "{count, plural, one {# column} other {# columns}} in {tables, plural, one {# table} other {# tables}}" },
  other: {
    title: "A copy for somebody who asked", lead: "Also for an expert, a contact or a participant who has no account. Make sure first that whoever asks is who they say. The history notes who took the copy and why, not whose it is.",
    email: "Their e-mail address", reason: "Who asked, when, and how you know them", fetch: "Fetch the copy",
  },
  going: {
    page: "Retention and consent", lead: "The worker removes what has passed its last day. A curriculum vitae is kept for {months} months after it was given; for the names of participants and of people present the day is set when they are recorded. Kept forms are shown to their writer alone.",
    title: "What goes in the next {days} days", none: "Nothing goes in these days.",
    columns: { what: "What", record: "Record", count: "How many", lastDay: "Kept until" },
    rules: { curricula: "Curriculum vitae", participant_names: "Names of participants", presence_names: "Names of people present", kept_forms: "Your kept forms" } satisfies Record<Rule, string>,
  },
  gone: { title: "What went in the last twelve months", none: "Nothing was removed.", columns: { what: "What", record: "Action", count: "How many", on: "On" } },
  consents: { title: "Who agreed to what", none: "Nobody has agreed to anything yet.", byLink: "By their own link", columns: { name: "Name", to: "To what", how: "How", on: "Agreed on", endedOn: "Ended on" }, kinds: { roster: "To stand on the roster, with a curriculum vitae", handover: "To be named to the receiver of a handover" } satisfies Record<Consent["to"], string> },
  copy: {
    title: "Your data", back: "Back to the first page", link: "Your data", lead: "All that Suivi holds about you, as a file that programs can read (JSON).",
    how: "Rows are found by your account and your address. A row that holds only a name is taken when nobody else in Suivi has that name.",
    left: "Left out are passwords, keys and what opens a link.", fetch: "Fetch the copy", statement: "Read what is held and why",
  },
} as const;
