import type { DEPLOYMENT_LIFECYCLE } from "@/domain/activities/lifecycle";
import type { TeamNote } from "@/domain/activities/mission";
import type { LifecycleTexts } from "../shape";

export const deployments = {
  states: { proposed: "Proposed", nominated: "Nominated", accepted: "Accepted", declined: "Declined", deployed: "Deployed", appraised: "Appraised" },
  publicStates: { proposed: "Proposed by the facility", nominated: "Named to you", accepted: "Agreed", declined: "Will not come", deployed: "Took part", appraised: "Took part" },
  moves: { nominate: "Nominate", accept: "Record acceptance", decline: "Decline", deploy: "Record deployment", appraise: "Appraise" },
  needs: { reasonGiven: "Give the reason.", activityHeld: "The activity must have been held." },
  title: "Experts",
  caption: "Experts of this activity",
  empty: "No expert is proposed for this activity yet.",
  propose: "Propose an expert",
  proposeTitle: "Propose an expert for activity {number, number}",
  proposeLead: "The name and category are kept as they are today, also if the expert’s record changes later.",
  columns: { expert: "Expert", category: "Category", country: "Country", days: "Working days", state: "State", moves: "Next" },
  labels: { expert: "Expert", workingDays: "Working days", terms: "Terms of reference", reason: "Reason" },
  daysHint: "The usual limit is {days, number} working days. A longer mission is noted, not refused.",
  choose: "Choose an expert",
  choice: "{name}, {category}, {country}",
  notListed: "The expert is not in the list?",
  register: "Register an expert",
  match: "See who fits and is free",
  rosterEmpty: "The roster has no expert yet.",
  moveFor: "{move}: {name}",
  declineTitle: "Decline {name}",
  declineLead: "Say why this expert will not take part. The record stays with the activity.",
  closed: "Experts can no longer be proposed for this activity.",
  notes: {
    noCivilServant: "The team has no civil servant of an EU Member State. Expert teams usually mix EU and partner-country officials.",
    longMission: "An expert is planned for more than {days, number} working days.",
  },
  termsOf: "Terms of reference: {name}",
} as const satisfies LifecycleTexts<typeof DEPLOYMENT_LIFECYCLE> & { notes: Record<TeamNote, string> } & Record<string, unknown>;
