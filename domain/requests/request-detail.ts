import type { SpecificArea, Theme } from "@/domain/actions/lists";
import type { FileShown } from "@/domain/documents/document";
import type { OrganisationKind } from "@/domain/organisations/lists";
import type { Facts } from "@/domain/policy/reaches";
import type { DecisionRecord } from "./decision";
import type { Party } from "./joint";
import type { RequestQuestion } from "./questions";
import type { Court, Decision, OpinionAnswer, OpinionState, RequestState } from "./lifecycle";
import type { AnswerWay, RequestChannel, RequestLanguage } from "./lists";

export type RequestAuthority = { id: string; nameEn: string; nameFr: string | null; kind: OrganisationKind; isLead: boolean };
export type Letter = FileShown & { bytes: number; uploadedByName: string; uploadedAt: string };

/** A duplicate that goes on here, with what was put on file for it. */
export type JoinedRequest = { reference: string; title: string; language: RequestLanguage; documents: Letter[] };

/** Who saved a question last; the version is the question's own. */
export type AnswerMark = { version: number; savedById: string; savedByName: string; savedAt: string };

/** One round of "more information". `answeredOn` is null while it is open. */
export type Round = {
  number: number; askedOn: string; askedAt: string; askedByName: string; reason: string; questions: RequestQuestion[]; dueOn: string;
  checklist: FileShown | null; answer: string | null; answeredOn: string | null; answeredByName: string | null;
};

export type SentVersion = { number: number; sentOn: string; sentByName: string };

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
  unit: string;
  title: string;
  language: RequestLanguage;
  need: string;
  expectedResult: string;
  origin: string;
  originUrl: string;
  contribution: string;
  otherSupport: string;
  preferredPeriod: string;
  thematicArea: Theme | null;
  specificAreas: SpecificArea[];
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  signatoryName: string | null;
  signatoryRank: string | null;
  withdrawnReason: string | null;
  court: Court | null;
  courtSince: string | null;
  submittedOn: string | null;
  lastEditedById: string | null;
  lastEditedByName: string | null;
  lastEditedAt: Date | null;
  editingSince: Date | null;
  /** The request of which it began as a copy, and the one that goes on in its place. */
  copiedFrom: string | null;
  mergedInto: string | null;
  /** The requests in whose place this one goes on. */
  joined: JoinedRequest[];
  updatedAt: Date;
  version: number;
  /** The organisations whose people read it; `parties` says of everybody who asks where the signature stands. */
  authorities: RequestAuthority[];
  parties: Party[];
  letters: Letter[];
  decision: DecisionRecord | null;
  /** When the person who reads it last saved an answer of it. */
  readerSavedAt: string | null;
  answers: Partial<Record<RequestQuestion, AnswerMark>>;
  /** Latest first. */
  rounds: Round[];
  versions: SentVersion[];
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
  /** Where the question went; null when no mail asked it. */
  sentTo: string | null;
  answeredVia: AnswerWay | null;
  answeredByName: string | null;
  letter: FileShown | null;
  lateAnswer: OpinionAnswer | null;
  lateRemarks: string | null;
  lateOn: string | null;
  version: number;
};
