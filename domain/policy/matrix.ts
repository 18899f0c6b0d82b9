import type { Actor, Role } from "./actor";
import { REACHES, type Facts, type Reach } from "./reaches";

type Row = Partial<Record<Role, Reach>>;

const staffRead = { admin: "every", manager: "every", coordinator: "every", system: "every" } as const satisfies Row;
const casework = { admin: "every", manager: "every", coordinator: "assigned" } as const satisfies Row;
const intake = { admin: "every", manager: "every", coordinator: "every" } as const satisfies Row;
const committee = { admin: "every", manager: "every" } as const satisfies Row;
const sharedRead = { ...staffRead, authority: "ownAuthorityShared", delegation: "ownCountryApproved" } as const satisfies Row;
const actionRead = { ...staffRead, authority: "ownAuthority", delegation: "ownCountry" } as const satisfies Row;
const everyone = { ...staffRead, authority: "every", delegation: "every" } as const satisfies Row;

/** Who may do what, and how far each role reaches. Absent means no. Used by commands, by pages and by row-level security. */
export const POLICY = {
  "reference.read": everyone,
  "reference.edit": { admin: "every", system: "every" },
  "person.read": { ...staffRead, authority: "ownAuthority" },
  "roster.read": staffRead,
  "person.edit": { admin: "every", manager: "every" },
  "organisation.add": { ...intake, system: "every" },
  "seat.invite": { authority: "ownAuthorityAdministrator" },
  "seat.end": { authority: "ownAuthorityAdministrator" },
  "seat.take": { system: "every" },

  "request.read": { ...staffRead, authority: "ownAuthority" },
  "request.start": { authority: "every" },
  "request.edit": { authority: "ownAuthority" },
  "request.send": { authority: "ownAuthoritySignatory" },
  "request.withdraw": { authority: "ownAuthoritySignatory" },
  "request.sign": { authority: "ownAuthoritySignatory", system: "every" },
  "request.merge": intake,
  "request.remind": { system: "every" },
  "request.record": intake,
  "request.return": intake,
  "request.consult": intake,
  "request.decide": committee,
  "condition.meet": intake,
  "assessment.read": { admin: "ownOrShared", manager: "ownOrShared", coordinator: "ownOrShared", system: "every" },
  "assessment.ask": { ...intake, system: "every" },
  "assessment.write": { admin: "own", manager: "own", coordinator: "own" },
  "assessment.void": intake,
  "committee.read": staffRead,
  "committee.prepare": intake,
  "committee.manage": committee,
  "opinion.read": staffRead,
  "opinion.record": intake,
  "opinion.answer": { system: "every" },
  "opinion.lapse": { ...intake, system: "every" },

  "action.read": { ...actionRead, authority: "ownOrAddressed" },
  "action.open": committee,
  "action.register": committee,
  "action.edit": casework,
  "action.launch": casework,
  "action.report": casework,
  "action.present": casework,
  "action.hold": committee,
  "action.resume": committee,
  "action.close": committee,
  "action.link": casework,

  "concept.read": sharedRead,
  "concept.write": casework,
  "concept.revise": { authority: "ownAuthority" },
  "concept.ask_changes": { authority: "ownAuthority" },
  "concept.accept": { ...casework, authority: "ownAuthoritySignatory" },
  "concept.read_sent": { ...staffRead, authority: "ownAuthority" },
  "concept.read_comments": { ...staffRead, authority: "ownAuthorityShared" },
  "concept.comment": { ...casework, authority: "ownAuthority" },

  "group.read": actionRead,
  "group.form": casework,
  "group.contact": { ...staffRead, authority: "ownAuthority" },
  "member.call": casework,
  "member.read_calls": { ...staffRead, authority: "ownAuthority" },
  "member.propose": { authority: "ownAuthority" },
  "meeting.read": sharedRead,
  "meeting.attend": { ...staffRead, authority: "ownAuthorityShared" },
  "meeting.hold": casework,
  "activity.read": actionRead,
  "activity.plan": casework,
  "deployment.read": { ...staffRead, authority: "ownAuthority", delegation: "ownCountryApproved" },
  "deployment.manage": casework,
  "expert.read": staffRead,
  "expert.register": intake,
  "expert.answer": { system: "every" },
  "expert.forget_cv": { ...intake, system: "every" },
  "conflict.record": casework,
  "focal_point.read": staffRead,
  "focal_point.keep": intake,
  "nomination.read": staffRead,
  "nomination.call": casework,
  "nomination.answer": { system: "every" },
  "deployment.answer": { system: "every" },
  "appraisal.read": { ...staffRead, authority: "ownAuthority" },
  "appraisal.write": intake,
  "appraisal.give": { authority: "ownAuthority" },
  "mission_report.read": { ...staffRead, authority: "ownAuthorityShared" },
  "mission_report.write": { ...casework, system: "every" },
  "mission_report.approve": committee,

  "readiness.read": staffRead,
  "readiness.settle": casework,
  "participant.read": actionRead,
  "participant.name": staffRead,
  "participant.record": casework,
  "participant.forget": { system: "every" },
  "survey.read": actionRead,
  "survey.open": { ...casework, system: "every" },
  "survey.read_answers": staffRead,
  "survey.answer": { system: "every" },
  "task.read": sharedRead,
  "task.set": { ...casework, system: "every" },
  "task.do": intake,
  "task.remind": { system: "every" },
  "agreement.read": sharedRead,
  "agreement.record": { ...casework, system: "every" },

  "document.read": { ...staffRead, authority: "ownAuthorityShared", delegation: "ownCountryApproved" },
  "document.scan": { system: "every" },
  "document.upload": { ...intake, authority: "every" },
  "text.read": sharedRead,
  "text.review": casework,
  "output.read": sharedRead,
  "output.write": casework,
  "output.validate": { authority: "ownAuthoritySignatory" },
  "output.return": { authority: "ownAuthority" },
  "comparison.read": sharedRead,
  "comparison.write": casework,
  "recommendation.read": { ...sharedRead, authority: "ownOrAddressed" },
  "recommendation.propose": casework,
  "advice.read": staffRead,
  "advice.write": { system: "every" },
  "recommendation.answer": { authority: "ownOrAddressedSignatory" },
  "recommendation.progress": { authority: "ownOrAddressed", system: "every" },
  "recommendation.record": casework,
  "recommendation.verify": casework,
  "recommendation.remind": { system: "every" },
  "update.read": staffRead,
  "update.follow": { ...staffRead, authority: "ownOrAddressed" },
  "update.ask": intake,
  "report.read": sharedRead,
  "report.write": casework,
  "report.clear": { authority: "ownAuthoritySignatory" },

  "check_in.read": actionRead,
  "check_in.ask": { ...casework, system: "every" },
  "check_in.answer": { authority: "ownAuthority" },
  "handover.read": sharedRead,
  "handover.write": casework,
  "characteristic.read": actionRead,
  "characteristic.flag": casework,
  "figure.read": actionRead,
  "figure.record": casework,
  "indicator.read": actionRead,
  "indicator.write": casework,
  "indicator_value.read": sharedRead,
  "indicator_value.write": casework,
  "indicator_value.approve": committee,
  "period.lock": committee,
  "case_study.read": sharedRead,
  "case_study.write": casework,

  "history.read": sharedRead,
  "history.append": { ...intake, authority: "every", system: "every" },
  "as_at.read": staffRead,
  "link.read": { ...staffRead, authority: "ownAuthority" },
  "link.make": { ...intake, authority: "ownAuthority", system: "every" },
  "link.use": { system: "every" },
  "calendar.feed": { admin: "own", manager: "own", coordinator: "own", authority: "own", system: "every" },
  "mail.read": staffRead,
  "mail.retry": committee,
  "mail.deliver": { system: "every" },
  "duration.count": { system: "every" },
  "outbox.read": { system: "every" },
  "outbox.append": { ...intake, authority: "every", system: "every" },
  "submission.keep": { admin: "own", manager: "own", coordinator: "own", authority: "own", system: "own" },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof POLICY;
export const PERMISSIONS = Object.keys(POLICY) as Permission[];

/** How far `role` reaches with `permission`; undefined means not at all. */
export function reachOf(role: Role, permission: Permission): Reach | undefined {
  return (POLICY[permission] as Row)[role];
}

/** May this actor do this to the record with these facts? For commands (through `demand`) and for what a page offers. */
export function may(actor: Actor, permission: Permission, facts: Facts = {}): boolean {
  const reach = reachOf(actor.role, permission);
  return reach !== undefined && REACHES[reach](actor, facts);
}
