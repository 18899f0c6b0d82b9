import type { SpecificArea, Theme } from "@/domain/actions/lists";
import type { OrganisationKind } from "@/domain/organisations/lists";
import type { Facts } from "@/domain/policy/reaches";
import type { Court, Decision, OpinionAnswer, OpinionState, RequestState } from "./lifecycle";
import type { RefusalReason, RequestChannel, RequestLanguage } from "./lists";

export type RequestAuthority = { id: string; nameEn: string; nameFr: string | null; kind: OrganisationKind; isLead: boolean };
export type Letter = { id: string; fileName: string; bytes: number; uploadedByName: string; uploadedAt: string };
export type DecisionRecord = { outcome: Decision; decidedOn: string; decidedByName: string; reasons: RefusalReason[]; explanation: string | null; conditions: string | null; redirectedTo: string | null };

/** A request as its own authority and the facility read it. */
export type RequestDetail = {
  id: string;
  reference: string;
  state: RequestState;
  outcome: Decision | null;
  channel: RequestChannel;
  leadAuthorityId: string;
  leadAuthorityName: string;
  country: string | null;
  title: string;
  language: RequestLanguage;
  need: string;
  expectedResult: string;
  origin: string;
  otherSupport: string;
  preferredPeriod: string;
  thematicArea: Theme | null;
  specificAreas: SpecificArea[];
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  signatoryName: string | null;
  signatoryRank: string | null;
  returnReason: string | null;
  withdrawnReason: string | null;
  court: Court | null;
  courtSince: string | null;
  submittedOn: string | null;
  lastEditedByName: string | null;
  updatedAt: Date;
  version: number;
  authorities: RequestAuthority[];
  letters: Letter[];
  decision: DecisionRecord | null;
  /** The Action opened from it, once there is one. */
  actionReference: string | null;
  /** For `may(actor, "request.edit", request.facts)`: what this person may do here. */
  facts: Facts;
};

export type OpinionLine = {
  id: string;
  service: { nameEn: string; nameFr: string | null; kind: OrganisationKind };
  state: OpinionState;
  answer: OpinionAnswer | null;
  remarks: string | null;
  hasVeto: boolean;
  askedOn: string;
  dueOn: string;
  settledOn: string | null;
  recordedByName: string | null;
  version: number;
};

export type SimilarAction = { reference: string; titleEn: string; titleFr: string | null; stage: string; isSameTheme: boolean };
