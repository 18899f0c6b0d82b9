import type { PartialDate } from "@/domain/shared/dates";
import type { MemberRole, Sex } from "./lists";

export type GroupMember = {
  id: string;
  organisationName: string;
  /** Its French name, unless the organisation was renamed since. */
  organisationNameFr: string | null;
  personName: string | null;
  sex: Sex;
  function: string | null;
  role: MemberRole;
  joinedOn: PartialDate | null;
  leftOn: PartialDate | null;
  laterBody: string | null;
  version: number;
};

export type WorkingGroup = { name: string; mandate: string; formedOn: PartialDate | null; version: number; members: GroupMember[] };

/** Members in the order they sit: the chair first, those who left last. */
export function inSeatOrder(members: readonly GroupMember[]): GroupMember[] {
  const rank = ({ leftOn, role }: GroupMember) => (leftOn ? 2 : role === "chair" ? 0 : 1);
  return [...members].sort((one, other) => rank(one) - rank(other) || one.organisationName.localeCompare(other.organisationName) || (one.personName ?? "").localeCompare(other.personName ?? ""));
}

/** Institutions at the table now, each once. */
export function institutionsOf(members: readonly GroupMember[]): string[] {
  return [...new Set(inSeatOrder(members).filter(({ leftOn }) => !leftOn).map(({ organisationName }) => organisationName))];
}
