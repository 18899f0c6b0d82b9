import type { FileShown } from "@/domain/documents/document";
import type { OrganisationKind } from "@/domain/organisations/lists";
import type { PartialDate } from "@/domain/shared/dates";

/** Where an authority that was asked to sign stands; each signs for itself. */
export const JOINT_STATES = ["invited", "signed", "declined"] as const;
export type JointState = (typeof JOINT_STATES)[number];

/** How it signed: in the service, by the link in its mail, or on paper. */
export const SIGNING_WAYS = ["portal", "link", "paper"] as const;
export type SigningWay = (typeof SIGNING_WAYS)[number];

/** Days an invitation to sign stays open. */
export const SIGNING_DAYS = 60;

/** One institution that asks, or was asked to ask with the lead: where its signature stands. */
export type Party = {
  id: string;
  organisationId: string | null;
  nameEn: string;
  nameFr: string | null;
  kind: OrganisationKind;
  isLead: boolean;
  state: JointState;
  signedOn: PartialDate | null;
  signedVia: SigningWay | null;
  signatoryName: string | null;
  signatoryRank: string | null;
  declineReason: string | null;
  letter: FileShown | null;
  version: number;
};

/** Is a public authority still needed? Civil society asks only together with one that has signed. */
export function needsPublicAuthority(parties: readonly Pick<Party, "kind" | "isLead" | "state">[]): boolean {
  return !parties.some(({ kind, isLead, state }) => kind !== "civil_society" && (isLead || state === "signed"));
}

/** What an institution reads before it signs by its link. */
export type SignatureAsked = { institution: string; authority: string; invitedBy: string; reference: string; title: string; language: string; need: string; expectedResult: string };
