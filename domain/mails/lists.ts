/** Every mail that Suivi sends; each has its subject and text in every language (messages: mails). */
export const MAIL_TEMPLATES = [
  "request.sent", "request.arrived", "request.returned", "request.resent", "request.decided", "request.merged", "request.withdrawn",
  "joint.invited", "joint.signed", "joint.declined",
  "sign_in.code",
  "seat.invited", "seat.offered", "seat.ended", "seat.round_asked", "seat.round_reminder", "seat.round_unled",
  "viewing.ended",
  "factor.code_used", "factor.reset",
  "opinion.asked", "opinion.reminder", "opinion.arrived", "opinion.late",
  "assessment.asked", "assessment.asked_again",
  "committee.planned", "committee.moved", "condition.due",
  "reminder.draft", "reminder.returned", "reminder.unread", "reminder.undecided",
  "expert.asked", "deployment.asked", "deployment.answered", "nomination.asked", "nomination.reminder", "nomination.answered",
  "check_in.asked", "check_in.reminder", "check_in.silent", "check_in.escalated",
  "handover.asked", "handover.reminder", "handover.status_asked", "handover.answered", "handover.status_told",
  "recommendation.addressed", "recommendation.update_asked", "recommendation.update_answered", "recommendation.overdue", "recommendation.recast", "recommendation.proof_refused",
  "member_call.asked", "member_call.answered", "meeting.invited", "meeting.moved", "meeting.cancelled", "drafting.asked", "drafting.reminder", "drafting.answered",
  "mission_report.asked", "mission_report.arrived", "mission_report.returned", "survey.asked",
  "output.to_review", "output.returned", "output.validated", "output.round_due", "output.comment_asked", "output.commented",
  "document.infected", "comparison.shared",
  "task.set", "task.check_asked", "task.overdue",
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

export const MAIL_STATES = ["waiting", "sent", "failed"] as const;
export type MailState = (typeof MAIL_STATES)[number];
