import type { MISSION_REPORT_LIFECYCLE } from "@/domain/activities/lifecycle";
import type { LifecycleTexts } from "../shape";

export const missionReports = {
  states: { draft: "Draft", submitted: "Submitted", returned: "Returned", approved: "Approved" },
  publicStates: { draft: "Being written", submitted: "Being checked", returned: "Being written", approved: "Approved" },
  moves: { submit: "Submit the report", giveBack: "Return the report", approve: "Approve the report" },
  needs: { findingsWritten: "Write what was found.", reasonGiven: "Give the reason." },
  title: "Mission report",
  none: "No report has been written yet.",
  notHeld: "The report can be written once the activity has been held.",
  write: "Write the report",
  continue: "Continue writing",
  writeTitle: "Mission report of activity {number, number}",
  writeLead: "Saved as a draft that the facility alone can read. The authority reads it once it is approved.",
  save: "Save the draft",
  labels: { findings: "What was found", agreed: "What was agreed", nextSteps: "Next steps", reason: "Reason", author: "Written by", submitted: "Submitted on", approved: "Approved" },
  approvedBy: "{date}, by {name}",
  nothing: "Nothing written.",
  returned: "Returned to the author",
  returnTitle: "Return the mission report of activity {number, number}",
  returnLead: "Say what is missing. The report goes back to its author.",
  onlyManagers: "A manager or an administrator approves the report or returns it.",
  closed: "This report can no longer be written.",
  discard: "Discard the draft",
  ask: { title: "Ask an expert for the report", ask: "Ask an expert", lead: "The expert gets a mail with a personal link, good for 30 days. An earlier link no longer opens.", expert: "Expert", email: "E-mail", emailHint: "Leave empty to use the address on the roster.", submit: "Send the link", noTeam: "Nobody is on this mission." },
  byLink: {
    lead: "{name}, you need no account. Save as often as you like and come back with the same link until {date}. Hand the report in when it is ready.",
    save: "Save and go on later", handIn: "Save and hand in", handedIn: "Your report is handed in. You hear from the facility if something should change.", returned: "The facility asks for changes",
    terms: "Terms of reference", agenda: "Agenda", tasksLead: "What somebody is to do after the mission. The facility gives it to the right person.", ownerHint: "A person or an institution.",
  },
  notSubmitted: "This report is not waiting for approval.",
} as const satisfies LifecycleTexts<typeof MISSION_REPORT_LIFECYCLE> & Record<string, unknown>;
