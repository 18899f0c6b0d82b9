/** Everything that can happen, in the past tense. Each has its sentence in every language (messages: events). */
export const EVENT_TYPES = [
  "request.started", "request.saved", "request.letter_added", "request.sent", "request.recorded", "request.returned", "request.withdrawn", "request.decided",
  "opinion.asked", "opinion.recorded", "opinion.lapsed",
  "organisation.added",
  "action.opened", "action.registered", "action.edited", "action.launched", "action.reporting_started", "action.presented", "action.held", "action.resumed", "action.closed", "action.closed_early", "action.cancelled", "action.linked", "action.lead_named",
  "concept.saved", "concept.sent", "concept.accepted", "concept.unlocked",
  "group.formed", "group.saved", "member.added", "member.left",
  "activity.planned", "activity.changed", "activity.confirmed", "activity.held", "activity.dropped",
  "expert.registered", "deployment.proposed", "deployment.nominated", "deployment.accepted", "deployment.declined", "deployment.deployed",
  "mission_report.saved", "mission_report.submitted", "mission_report.returned", "mission_report.approved",
  "document.added",
  "output.registered", "output.version_added", "output.sent", "output.returned", "output.validated", "output.presented", "output.published", "output.restricted",
  "comparison.added",
  "recommendation.proposed", "recommendation.due_changed", "recommendation.answered", "recommendation.progressed", "recommendation.verified", "recommendation.proof_refused", "recommendation.overtaken",
  "report.saved", "report.sent", "report.returned", "report.cleared", "report.frozen", "presentation.recorded",
  "check_in.scheduled", "check_in.asked", "check_in.answered", "check_in.silent", "signal.recorded",
  "handover.suggested", "handover.items_chosen", "handover.proposed", "handover.discussed", "handover.item_answered", "handover.accepted", "handover.started", "handover.declined", "handover.dropped",
  "characteristic.assessed", "figure.recorded", "evidence.added", "frame.changed",
  "session.started", "session.ended",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
