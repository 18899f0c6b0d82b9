import type { Moves } from "@/domain/shared/lifecycle";

export const REQUEST_STATES = ["draft", "submitted", "returned", "in_consultation", "decided", "withdrawn", "merged"] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const DECISIONS = ["approved", "approved_with_conditions", "redirected", "refused"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Which side holds the pen. */
export const COURTS = ["facility", "authority", "committee", "delegation", "services"] as const;
export type Court = (typeof COURTS)[number];

export const REQUEST_MOVES = {
  send: { from: ["draft", "returned"], to: "submitted", needs: ["describesNeed", "notCivilSocietyAlone", "roundAnswered"] },
  returnToAuthority: { from: ["submitted"], to: "returned" },
  consult: { from: ["submitted"], to: "in_consultation", needs: ["delegationAmongAsked"] },
  approve: { from: ["in_consultation"], to: "decided", needs: ["delegationHeard", "noOpinionOpen", "letterOnFile", "signatoryRankKnown", "assessmentsIn"] },
  turnDown: { from: ["submitted", "in_consultation"], to: "decided", needs: ["reasonGiven"] },
  withdraw: { from: ["draft", "submitted", "returned", "in_consultation"], to: "withdrawn" },
  merge: { from: ["submitted", "returned", "in_consultation"], to: "merged", needs: ["otherIsOpen"] },
} as const satisfies Moves;

export const REQUEST_LIFECYCLE = { noun: "requests", states: REQUEST_STATES, moves: REQUEST_MOVES };

/** Who holds a request when it enters a state; nobody once it is over. In consultation the pen goes on by `consultationCourt`. */
export const REQUEST_COURT: Record<RequestState, Court | null> = {
  draft: "authority", submitted: "facility", returned: "authority", in_consultation: "services", decided: null, withdrawn: null, merged: null,
};

/** States in which the authority may still write. */
export const REQUEST_EDITABLE = ["draft", "returned"] as const satisfies readonly RequestState[];
/** States in which somebody at the facility or in the committee has something to do. */
export const REQUEST_OPEN = ["submitted", "returned", "in_consultation"] as const satisfies readonly RequestState[];
const AWAITS_LETTER = ["returned", "submitted", "in_consultation"] as const satisfies readonly RequestState[];

/** May the letter and its signatory still be put on file? They are needed to approve, not to send; a draft is the authority's own. */
export function awaitsLetter(state: RequestState, by: "facility" | "authority"): boolean {
  return AWAITS_LETTER.some((one) => one === state) || (by === "authority" && state === "draft");
}

export const OPINION_STATES = ["asked", "answered", "consented_by_silence"] as const;
export type OpinionState = (typeof OPINION_STATES)[number];
export const OPINION_ANSWERS = ["favourable", "favourable_with_remarks", "unfavourable", "more_information"] as const;
export type OpinionAnswer = (typeof OPINION_ANSWERS)[number];
/** What a service may still say after its silence became consent. */
export const LATE_ANSWERS = ["unfavourable", "favourable_with_remarks"] as const satisfies readonly OpinionAnswer[];

// A service that asked for more information stops the clock; the facility's answer starts it again.
export const OPINION_MOVES = {
  answer: { from: ["asked"], to: "answered" },
  answerAgain: { from: ["answered"], to: "answered", needs: ["moreInformationAsked"] },
  correct: { from: ["answered"], to: "answered" },
  restart: { from: ["answered"], to: "asked", needs: ["moreInformationAsked"] },
  lapse: { from: ["asked"], to: "consented_by_silence", needs: ["deadlinePassed", "noVeto"] },
  objectLate: { from: ["consented_by_silence"], to: "consented_by_silence", needs: ["notObjectedYet"] },
} as const satisfies Moves;

export const OPINION_LIFECYCLE = { noun: "opinions", states: OPINION_STATES, moves: OPINION_MOVES };
