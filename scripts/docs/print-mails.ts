import { MAIL_TEMPLATES, type MailTemplate } from "@/domain/mails/lists";
import { MAIL_RULES } from "@/domain/mails/templates";
import { textOf } from "@/domain/mails/texts";
import { REMINDER_DAYS, REMINDERS, type Reminder } from "@/domain/requests/reminders";
import { en } from "@/messages/en";
import { fr } from "@/messages/fr";
import { table } from "./print-policy";

type Told = { to: string; when: string };

/** To whom each mail goes and when; what sends it is a command or the worker. */
const TOLD: Record<MailTemplate, Told> = {
  "request.sent": { to: "everybody of the lead authority", when: "a request is sent, for the first time or again" },
  "request.arrived": { to: "managers", when: "a request is sent for the first time" },
  "request.resent": { to: "managers", when: "a request is sent again after it was given back" },
  "request.returned": { to: "everybody of each authority that asks", when: "the facility or the committee’s secretary gives a request back" },
  "request.decided": { to: "everybody of each authority that signed", when: "a decision is recorded" },
  "request.merged": { to: "everybody of the authority whose request goes on in another one", when: "two requests are merged" },
  "request.withdrawn": { to: "managers", when: "the authority withdraws a request" },
  "joint.invited": { to: "the person named for the institution, with a link", when: "an authority invites an institution to ask with it" },
  "joint.signed": { to: "everybody of the lead authority", when: "an invited institution signs" },
  "joint.declined": { to: "everybody of the lead authority", when: "an invited institution does not sign" },
  "sign_in.code": { to: "who asked for a code, where the address is that of a seat of an authority or a delegation", when: "somebody types their address on the sign-in page" },
  "seat.invited": { to: "the person invited, with a link", when: "an authority’s administrator invites a colleague" },
  "seat.offered": { to: "the person invited, with a link", when: "the facility invites somebody to a seat of its own, of an authority or of a delegation" },
  "seat.ended": { to: "the person whose seat ended", when: "an authority’s administrator or the facility ends a seat" },
  "seat.round_asked": { to: "whoever administers the authority", when: "on a set day, twice a year" },
  "seat.round_reminder": { to: "whoever administers the authority", when: "on each reminder day, until everybody is answered for" },
  "seat.round_unled": { to: "the managers", when: "on those days, where nobody administers the authority" },
  "viewing.ended": { to: "the person as whom an administrator looked", when: "it is over" },
  "factor.code_used": { to: "the person whose recovery code it was", when: "a recovery code is used" },
  "factor.reset": { to: "the person whose second factor it was", when: "an administrator resets it" },
  "opinion.asked": { to: "the service’s address, with a link", when: "a service is asked, or its clock starts again" },
  "opinion.reminder": { to: "the service’s address, with the same link", when: "on the set day, while its answer is awaited" },
  "opinion.arrived": { to: "coordinators", when: "a service answers" },
  "opinion.late": { to: "managers", when: "a service objects after its silence counted" },
  "assessment.asked": { to: "the assessor", when: "an assessment is asked" },
  "assessment.asked_again": { to: "the assessor", when: "a request was sent again after it was assessed, or its assessments were set aside" },
  "committee.planned": { to: "managers, coordinators, and the members of the committee", when: "a meeting or a written procedure is called" },
  "committee.moved": { to: "managers, coordinators, and the members of the committee", when: "its day changes, or it is cancelled" },
  "condition.due": { to: "the side that sees to it: everybody of the authorities, or the managers", when: "on the set day, while it is not met" },
  "reminder.draft": { to: "everybody of the lead authority", when: "on the set days, while the draft is not sent" },
  "reminder.returned": { to: "everybody of each authority that signed, and of the lead authority", when: "on the set days, while the request is not sent again" },
  "reminder.unread": { to: "managers", when: "on the set days, while nobody of the facility has done anything with it" },
  "reminder.undecided": { to: "managers", when: "on the set day, while it is not decided" },
  "mission_report.asked": { to: "the expert, with a link", when: "the facility asks an expert of a mission for its report" },
  "mission_report.arrived": { to: "managers", when: "an expert hands the report in by the link" },
  "mission_report.returned": { to: "the expert, with the same link", when: "the report is given back and the link is still good" },
  "drafting.asked": { to: "every member of the group with an address, by personal link; the people of an authority at the table", when: "a round of positions on a text opens" },
  "drafting.reminder": { to: "those of them whose institution has not answered everything", when: "three days before the last day, once, or when the team asks" },
  "expert.asked": { to: "the expert, with a link", when: "the facility asks an expert for their profile" },
  "deployment.asked": { to: "the expert, with a link", when: "the facility asks an expert whether they take part" },
  "deployment.answered": { to: "coordinators", when: "an expert accepts or declines by the link" },
  "nomination.asked": { to: "each focal point chosen, with a link of their own", when: "the facility calls for nominations" },
  "nomination.reminder": { to: "a focal point who has not answered, with the same link", when: "three days before the last day, once" },
  "nomination.answered": { to: "coordinators", when: "a focal point names experts or nobody" },
  "survey.asked": { to: "each participant whose address is known, with one address for all", when: "a survey of an activity is opened, after it and six months later" },
  "document.infected": { to: "managers", when: "the virus scanner finds something in a file on record" },
  "comparison.shared": { to: "everybody of the Action’s authorities", when: "the facility shares the comparison of an instrument with their law" },
  "output.to_review": { to: "every authority of the Action", when: "the facility sends an output for review, the first time or again" },
  "output.returned": { to: "who leads the Action, or managers where nobody does", when: "an authority gives an output back" },
  "output.validated": { to: "who leads the Action, or managers where nobody does", when: "a signatory validates an output" },
  "output.round_due": { to: "who leads the Action, or managers where nobody does", when: "once, seven days before a returned output is due; not while the Action is on hold" },
  "output.comment_asked": { to: "the expert, with a link", when: "the facility asks an expert for comments on an output" },
  "drafting.answered": { to: "who leads the Action, or managers where nobody does", when: "a member without an account gives the position of an institution by a link, once a day for each link" },
  "output.commented": { to: "who leads the Action, or managers where nobody does", when: "an expert comments on an output, once a day for each link" },
  "task.set": { to: "the colleague who is to do it, unless they set it themselves", when: "a task is set, or given to somebody else" },
  "task.check_asked": { to: "the second person named", when: "a task is done and to be checked" },
  "task.overdue": { to: "the colleague who is to do it", when: "once, the day after the task was due; not while the Action is on hold" },
  "member_call.asked": { to: "everybody of the authority that is asked", when: "names for the working group are asked, or asked anew" },
  "member_call.answered": { to: "whoever leads the Action", when: "the authority sends names for the working group" },
  "meeting.invited": { to: "the members of the group with an address, and everybody of the authorities, with an entry for their calendars", when: "a meeting of the group is opened" },
  "meeting.moved": { to: "the same people, with the changed entry", when: "its day, time or place changes" },
  "meeting.cancelled": { to: "the same people, with an entry that takes it out of their calendars", when: "it is cancelled after it was opened" },
  "recommendation.addressed": { to: "everybody of the body that now leads", when: "the lead of a recommendation changes" },
  "recommendation.update_asked": { to: "the person named for it, or whoever holds a seat of the body that leads; one mail a person, with a link", when: "the facility asks what became of recommendations" },
  "recommendation.overdue": { to: "the body that leads, or the person named for it, and the lead of the Action", when: "once, the day after its date; not while the Action is on hold or work with the country is suspended" },
  "recommendation.recast": { to: "whoever made it, the bodies it was addressed to, the institution of a legal gap, the experts of a mission", when: "recommendations are merged or one is split" },
  "recommendation.proof_refused": { to: "everybody of the body that leads", when: "a second person finds a proof not enough" },
  "recommendation.update_answered": { to: "who leads the Action, or managers where nobody does", when: "somebody answers by the link of an update, once a day for each Action and link" },
  "check_in.asked": { to: "whoever holds a seat of the authorities, each with a link; the leads of open recommendations get `recommendation.update_asked`", when: "a check-in is due, or the team asks" },
  "check_in.reminder": { to: "those who were asked and have not answered everything, with the same link", when: "on the days of the programme’s ladder; not while the Action is on hold or work with the country is suspended" },
  "check_in.silent": { to: "who leads the Action, or managers where nobody does", when: "once, when the silence of an authority is counted" },
  "check_in.escalated": { to: "managers", when: "once, on the day of the programme’s ladder, while the authority is still silent" },
  "handover.asked": { to: "the person named for the receiving programme, with a link", when: "the receiver is asked about the items of a handover" },
  "handover.reminder": { to: "the same person, with the same link", when: "half of the link’s time has passed and items are open" },
  "handover.status_asked": { to: "whoever of the programme was asked last, with a link", when: "on the days after the acceptance that the programme’s data name, and once more when half of the link’s time has passed" },
  "handover.answered": { to: "the lead of the Action, or the managers", when: "every item has an answer by the link" },
  "handover.status_told": { to: "the lead of the Action, or the managers", when: "the receiver tells how far it is, once a message" },
};

const COUNTED: Record<Reminder, string> = {
  draft: "the day it was last saved", returned: "the day by which the authority was to answer", unread: "the day it came to the facility",
  undecided: "the day of the last opinion", opinion: "the last day of the service", condition: "the day it is due",
};

function daysOf(reminder: Reminder): string {
  const { days, unit } = REMINDER_DAYS[reminder];
  return days.map((step) => `${Math.abs(step)} ${unit === "days" ? "" : "working "}${Math.abs(step) === 1 ? "day" : "days"} ${step < 0 ? "before" : "after"}`).join(", ");
}

/** docs/mails.md, from the catalogues and the rules of the mails. */
export function printMails(): string {
  return `# Mails

Printed from \`messages/*/mails.ts\`, \`domain/mails/templates.ts\` and \`domain/requests/reminders.ts\` by \`npm run docs\`; a test fails when it is stale.

What is to be told is written to the outbox in the transaction that causes it. The worker makes of it one mail a person, in that person's language, to whoever holds the seat then, and sends it; plain text first, the same words as a small page beside it. A \`{place}\` is filled with a fact; a line whose fact is missing is left out, and \`{if_place}\` or \`{no_place}\` only asks whether there is one. The address of a one-purpose link (\`{link}\`) is made while sending and stored nowhere. A mail that cannot be sent is tried again for two days, then listed first at \`/mails\`, where a manager lets it be sent again.

## Reminders

Each goes out once, to whoever holds the pen on that day and to nobody else; none while cooperation with the country is suspended. A worker that was away catches up for three days.

${table(["reminder", "when", "which day"], REMINDERS.map((one) => [`\`${REMINDER_DAYS[one].template}\``, daysOf(one), COUNTED[one]]))}

## Every mail

${table(["mail", "who gets it", "when"], MAIL_TEMPLATES.map((template) => [`[\`${template}\`](#${anchor(template)})`, TOLD[template].to, TOLD[template].when]))}

${MAIL_TEMPLATES.map(chapter).join("\n\n")}

## Greeting and foot of every mail

${both((texts) => ["```text", texts.shared.greeting, "…", texts.shared.open, "", "-- ", ...new Set(Object.values(texts.shared.why)), texts.shared.about, texts.shared.noReply, "```"].join("\n"))}
`;
}

type Texts = Pick<(typeof en)["mails"], "shared" | "templates">;

function chapter(template: MailTemplate): string {
  const written = (texts: Texts) => {
    const { subject, lines } = textOf(texts.templates, template);
    return ["```text", subject, "", Object.values(lines).join("\n\n"), "```"].join("\n");
  };
  return `### ${template}\n\n- Who gets it: ${TOLD[template].to}\n- When: ${TOLD[template].when}\n- Facts: ${MAIL_RULES[template].facts.join(", ")}\n\n${both(written)}`;
}

const both = (print: (texts: Texts) => string) => [en.mails, fr.mails as unknown as Texts].map((texts) => print(texts)).join("\n\n");
// As the usual viewers make it from a heading.
const anchor = (template: string) => template.replaceAll(".", "");
