import type { MailTemplate } from "./lists";

/** Why a person gets a mail; each has its sentence in every language (messages: mails.why). */
export const MAIL_REASONS = ["asks", "works", "invited", "consulted", "assesses", "committee", "seat", "appointed", "group", "condition", "expert", "participant", "focal", "advised", "receiver", "account", "enters"] as const;
export type MailReason = (typeof MAIL_REASONS)[number];

/** What is told to the reader, by name. All of it is text; a fact that is missing or empty leaves its line out. */
export type MailFacts = Readonly<Record<string, string>>;

type MailRule = {
  why: MailReason;
  /** Names of the facts that its texts may use, beside those that every mail knows. */
  facts: readonly string[];
  /** The page where its reader acts after signing in. */
  page?: (facts: MailFacts) => string | null;
};

const partnerRequest = ({ reference }: MailFacts) => (reference ? `/partner/requests/${encodeURIComponent(reference)}` : null);
const staffRequest = ({ reference }: MailFacts) => (reference ? `/requests/${encodeURIComponent(reference)}` : null);
const otherRequest = ({ intoReference }: MailFacts) => (intoReference ? `/partner/requests/${encodeURIComponent(intoReference)}` : null);
const staffCheckIn = ({ reference, months }: MailFacts) => (reference && months ? `/actions/${encodeURIComponent(reference)}/followup/check-ins/${encodeURIComponent(months)}` : null);
const staffMission = ({ reference, activity }: MailFacts) => (reference && activity ? `/actions/${encodeURIComponent(reference)}/missions/${encodeURIComponent(activity)}` : null);
const staffTask = ({ reference, task }: MailFacts) => (reference && task ? `/actions/${encodeURIComponent(reference)}/tasks/${encodeURIComponent(task)}` : null);
const partnerAdvice = ({ reference, number }: MailFacts) => (reference && number ? `/partner/actions/${encodeURIComponent(reference)}/recommendations/${encodeURIComponent(number)}` : null);
const staffAdvice = ({ reference, number }: MailFacts) => (reference && number ? `/actions/${encodeURIComponent(reference)}/recommendations/${encodeURIComponent(number)}` : null);
const staffLedger = ({ reference }: MailFacts) => (reference ? `/actions/${encodeURIComponent(reference)}/recommendations` : null);
const staffText = ({ reference, number }: MailFacts) => (reference && number ? `/actions/${encodeURIComponent(reference)}/group/texts/${encodeURIComponent(number)}` : null);
/** Whoever signs in acts on a page; an expert or a person named for a body has none. */
const ofSide = (facts: MailFacts) => (facts.side === "facility" ? staffAdvice(facts) : facts.side === "authority" ? partnerAdvice(facts) : null);
const sharedSheet = ({ reference, number }: MailFacts) => (reference && number ? `/partner/actions/${encodeURIComponent(reference)}/comparison/${encodeURIComponent(number)}` : null);
const partnerOutput = ({ reference, number }: MailFacts) => (reference && number ? `/partner/actions/${encodeURIComponent(reference)}/outputs/${encodeURIComponent(number)}` : null);
const staffOutput = ({ reference, number }: MailFacts) => (reference && number ? `/actions/${encodeURIComponent(reference)}/outputs/${encodeURIComponent(number)}` : null);
const staffHandover = ({ reference, handover }: MailFacts) => (reference && handover ? `/actions/${encodeURIComponent(reference)}/handover/${encodeURIComponent(handover)}` : null);
const ofOwner = (facts: MailFacts) => (facts.owner === "authority" ? partnerRequest(facts) : staffRequest(facts));

const REQUEST = ["reference", "title", "authority"] as const;
const SENT = [...REQUEST, "sentBy", "sentOn", "need", "expectedResult"] as const;
const OPINION = [...REQUEST, "service", "answer", "remarks", "by"] as const;
const MISSION = ["reference", "activity", "title", "place", "startsOn", "endsOn"] as const;
const TASK = ["reference", "task", "text", "dueOn", "by"] as const;
const OUTPUT = ["reference", "number", "title"] as const;
const memberCall = ({ reference }: MailFacts) => (reference ? `/partner/actions/${encodeURIComponent(reference)}/members` : null);
const staffCall = ({ reference, number }: MailFacts) => (reference && number ? `/actions/${encodeURIComponent(reference)}/group/calls/${encodeURIComponent(number)}` : null);
const CALL = ["reference", "title", "authority", "seats", "institutions", "dueOn", "by"] as const;
const GROUP_MEETING = ["reference", "title", "group", "meeting", "heldOn", "time", "zone", "place", "agenda", "by"] as const;
const ADVICE = ["reference", "number", "text", "dueOn", "by"] as const;
// Whoever answers by a link has no page of their own.
const partnerText = ({ reference, number, hasAccount }: MailFacts) => (reference && number && hasAccount ? `/partner/actions/${encodeURIComponent(reference)}/texts/${encodeURIComponent(number)}` : null);
const DRAFTING = ["reference", "title", "group", "text", "institution", "number", "hasAccount", "count", "dueOn", "by"] as const;
const CHECK_IN = ["reference", "title", "months"] as const;
const HANDOVER = ["reference", "title", "receiver", "items", "expiresOn", "by"] as const;
const MEETING = ["number", "mode", "plannedOn", "place", "agenda"] as const;

/** For each mail: why its reader gets it, which facts its texts may use, and where its reader acts. */
export const MAIL_RULES: Record<MailTemplate, MailRule> = {
  "request.sent": { why: "asks", facts: SENT, page: partnerRequest },
  "request.arrived": { why: "works", facts: SENT, page: staffRequest },
  "request.resent": { why: "works", facts: SENT, page: staffRequest },
  "request.returned": { why: "asks", facts: [...REQUEST, "reason", "dueOn", "by"], page: partnerRequest },
  "request.decided": { why: "asks", facts: [...REQUEST, "outcome", "decidedOn", "reasons", "explanation", "redirectedTo", "conditions"], page: partnerRequest },
  "request.merged": { why: "asks", facts: [...REQUEST, "intoReference", "intoTitle", "reason"], page: otherRequest },
  "request.withdrawn": { why: "works", facts: [...REQUEST, "reason"], page: staffRequest },
  "joint.invited": { why: "invited", facts: [...REQUEST, "institution", "invitedBy", "need", "expectedResult", "expiresOn"] },
  "joint.signed": { why: "asks", facts: [...REQUEST, "institution", "signatory", "signedOn"], page: partnerRequest },
  "joint.declined": { why: "asks", facts: [...REQUEST, "institution", "reason"], page: partnerRequest },
  "sign_in.code": { why: "enters", facts: [] },
  "seat.invited": { why: "seat", facts: ["authority", "seat", "invitedBy", "expiresOn"] },
  "seat.offered": { why: "appointed", facts: ["authority", "seat", "invitedBy", "expiresOn"] },
  "seat.ended": { why: "seat", facts: ["authority", "seat", "endedOn", "by"] },
  "seat.round_asked": { why: "asks", facts: ["authority", "dueOn", "open"], page: () => "/partner/people/check" },
  "seat.round_reminder": { why: "asks", facts: ["authority", "dueOn", "open"], page: () => "/partner/people/check" },
  "seat.round_unled": { why: "works", facts: ["authority", "dueOn", "open"], page: () => "/seat-rounds" },
  "viewing.ended": { why: "account", facts: ["by", "reason", "minutes", "beganOn", "pages"] },
  "factor.code_used": { why: "account", facts: ["left"] },
  "factor.reset": { why: "account", facts: ["by", "reason"] },
  "opinion.asked": { why: "consulted", facts: [...REQUEST, "service", "country", "need", "expectedResult", "dueOn", "silenceOn", "veto", "note", "information", "askedBy"] },
  "opinion.reminder": { why: "consulted", facts: [...REQUEST, "service", "dueOn", "silenceOn", "veto"] },
  "opinion.arrived": { why: "works", facts: OPINION, page: staffRequest },
  "opinion.late": { why: "works", facts: [...OPINION, "silenceOn"], page: staffRequest },
  "assessment.asked": { why: "assesses", facts: [...REQUEST, "by"], page: staffRequest },
  "assessment.asked_again": { why: "assesses", facts: [...REQUEST, "reason", "by"], page: staffRequest },
  "committee.planned": { why: "committee", facts: MEETING },
  "committee.moved": { why: "committee", facts: [...MEETING, "before", "cancelled", "reason"] },
  "condition.due": { why: "condition", facts: [...REQUEST, "text", "dueOn", "owner"], page: ofOwner },
  "reminder.draft": { why: "asks", facts: [...REQUEST, "savedOn", "savedBy"], page: partnerRequest },
  "reminder.returned": { why: "asks", facts: [...REQUEST, "reason", "by", "dueOn", "wasDueOn"], page: partnerRequest },
  "reminder.unread": { why: "works", facts: [...REQUEST, "sentOn", "days"], page: staffRequest },
  "reminder.undecided": { why: "works", facts: [...REQUEST, "settledOn", "days"], page: staffRequest },
  "mission_report.asked": { why: "expert", facts: [...MISSION, "reason", "expiresOn", "by"] },
  "mission_report.arrived": { why: "works", facts: [...MISSION, "by"], page: staffMission },
  "mission_report.returned": { why: "expert", facts: [...MISSION, "reason", "expiresOn", "by"] },
  "survey.asked": { why: "participant", facts: [...MISSION, "expiresOn"] },
  "output.to_review": { why: "asks", facts: [...OUTPUT, "version", "changed", "by"], page: partnerOutput },
  "output.returned": { why: "works", facts: [...OUTPUT, "reason", "dueOn", "by", "organisation"], page: staffOutput },
  "output.validated": { why: "works", facts: [...OUTPUT, "language", "comment", "by", "organisation"], page: staffOutput },
  "output.round_due": { why: "works", facts: [...OUTPUT, "reason", "dueOn", "organisation"], page: staffOutput },
  "output.comment_asked": { why: "expert", facts: ["reference", "title", "expiresOn", "by"] },
  "output.commented": { why: "works", facts: [...OUTPUT, "by"], page: staffOutput },
  "document.infected": { why: "works", facts: ["file", "by"] },
  "comparison.shared": { why: "asks", facts: ["reference", "title", "instrument", "number", "compared", "by"], page: sharedSheet },
  "task.set": { why: "works", facts: TASK, page: staffTask },
  "task.check_asked": { why: "works", facts: TASK, page: staffTask },
  "task.overdue": { why: "works", facts: TASK, page: staffTask },
  "member_call.asked": { why: "asks", facts: [...CALL, "reason"], page: memberCall },
  "member_call.answered": { why: "works", facts: [...CALL, "names", "note"], page: staffCall },
  "meeting.invited": { why: "group", facts: GROUP_MEETING },
  "meeting.moved": { why: "group", facts: [...GROUP_MEETING, "before", "timeBefore"] },
  "meeting.cancelled": { why: "group", facts: [...GROUP_MEETING, "reason"] },
  "drafting.asked": { why: "group", facts: [...DRAFTING, "message"], page: partnerText },
  "drafting.reminder": { why: "group", facts: DRAFTING, page: partnerText },
  "drafting.answered": { why: "works", facts: ["reference", "number", "text", "institution", "by"], page: staffText },
  "expert.asked": { why: "expert", facts: ["by", "expiresOn"] },
  "deployment.asked": { why: "expert", facts: [...MISSION, "terms", "workingDays", "by", "expiresOn"] },
  "deployment.answered": { why: "works", facts: [...MISSION, "expert", "accepted", "reason", "other"], page: staffMission },
  "nomination.asked": { why: "focal", facts: [...MISSION, "terms", "message", "dueOn", "by"] },
  "nomination.reminder": { why: "focal", facts: [...MISSION, "dueOn"] },
  "nomination.answered": { why: "works", facts: [...MISSION, "institution", "names", "reason"], page: staffMission },
  "handover.asked": { why: "receiver", facts: [...HANDOVER, "message", "hash"] },
  "handover.reminder": { why: "receiver", facts: HANDOVER },
  "handover.status_asked": { why: "receiver", facts: HANDOVER },
  "handover.answered": { why: "works", facts: ["reference", "title", "receiver", "by", "accepted", "declined", "later"], page: staffHandover },
  "handover.status_told": { why: "works", facts: ["reference", "title", "receiver", "by"], page: staffHandover },
  "recommendation.addressed": { why: "advised", facts: [...ADVICE, "reason"], page: partnerAdvice },
  "recommendation.update_asked": { why: "advised", facts: ["institution", "advice", "message", "expiresOn", "by"] },
  "recommendation.update_answered": { why: "works", facts: ["reference", "institution", "by"], page: staffLedger },
  "recommendation.overdue": { why: "advised", facts: ["reference", "number", "text", "dueOn", "institution"], page: ofSide },
  "recommendation.recast": { why: "advised", facts: ["reference", "was", "became", "reason", "by"], page: ofSide },
  "recommendation.proof_refused": { why: "advised", facts: ["reference", "number", "text", "reason", "by"], page: partnerAdvice },
  "check_in.asked": { why: "asks", facts: [...CHECK_IN, "until", "advice", "expiresOn", "by"] },
  "check_in.reminder": { why: "advised", facts: [...CHECK_IN, "until", "expiresOn", "report", "count"] },
  "check_in.silent": { why: "works", facts: [...CHECK_IN, "askedOn", "asked", "authority"], page: staffCheckIn },
  "check_in.escalated": { why: "works", facts: [...CHECK_IN, "askedOn", "asked", "authority"], page: staffCheckIn },
};
