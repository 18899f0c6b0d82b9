import type { Level } from "@/domain/organisations/levels";
import type { OrganisationKind } from "@/domain/organisations/lists";
import type { PartialDate } from "@/domain/shared/dates";
import type { MemberCallState, ProposalState } from "./call-lifecycle";
import type { Sex } from "./lists";

/** Somebody the authority proposes for a seat. */
export type Proposal = {
  id: string;
  institutionName: string;
  institutionKind: OrganisationKind;
  isProxy: boolean;
  personName: string;
  sex: Sex;
  level: Level;
  function: string | null;
  email: string | null;
  state: ProposalState;
  reason: string | null;
  proposedOn: PartialDate;
  proposedByName: string;
};

/** A call for members: what is asked of whom by when, and what came of it. */
export type MemberCall = {
  number: number;
  organisationId: string;
  organisationName: string;
  seats: number;
  institutions: string;
  /** Who left the seat that is to be filled again. */
  replaces: string | null;
  dueOn: PartialDate;
  state: MemberCallState;
  askedOn: PartialDate;
  askedByName: string;
  reason: string | null;
  answeredOn: PartialDate | null;
  answeredByName: string | null;
  answerNote: string | null;
  version: number;
  proposals: Proposal[];
};

type Stated = { state: ProposalState };

/** Names that wait for the facility's word. */
export const openProposals = <P extends Stated>({ proposals }: { proposals: readonly P[] }): P[] => proposals.filter(({ state }) => state === "proposed");

/** Seats of a call for which somebody was accepted. */
export const filledSeats = ({ proposals }: { proposals: readonly Stated[] }): number => proposals.filter(({ state }) => state === "accepted").length;
