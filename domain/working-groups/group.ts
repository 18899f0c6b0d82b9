import type { FileShown } from "@/domain/documents/document";
import type { Audience } from "@/domain/documents/lists";
import type { Level } from "@/domain/organisations/levels";
import type { OrganisationKind } from "@/domain/organisations/lists";
import type { PartialDate } from "@/domain/shared/dates";
import type { MemberRole, Sex } from "./lists";

export type GroupMember = {
  id: string;
  organisationName: string;
  /** Its French name, unless the organisation was renamed since. */
  organisationNameFr: string | null;
  organisationKind: OrganisationKind;
  personName: string | null;
  sex: Sex;
  level: Level;
  function: string | null;
  role: MemberRole;
  joinedOn: PartialDate | null;
  leftOn: PartialDate | null;
  /** Whose seat this person took over. */
  replacesId: string | null;
  replacementAskedOn: PartialDate | null;
  laterBody: string | null;
  laterSince: PartialDate | null;
  evidence: { title: string; titleFr: string | null; url: string | null; file: { id: string; audience: Audience } | null } | null;
  email: string | null;
  version: number;
};

/** Who chaired, and when. */
export type Chair = { memberId: string; organisationName: string; organisationNameFr: string | null; personName: string | null; fromOn: PartialDate | null; untilOn: PartialDate | null };

export type WorkingGroup = { id: string; name: string; mandate: string; mandateLetter: FileShown | null; formedOn: PartialDate | null; version: number; members: GroupMember[]; chairs: Chair[] };

type Placed = Pick<GroupMember, "leftOn" | "role" | "organisationName" | "personName">;

/** Members in the order they sit: the chair first, those who left last. */
export function inSeatOrder<M extends Placed>(members: readonly M[]): M[] {
  const rank = ({ leftOn, role }: Placed) => (leftOn ? 2 : role === "chair" ? 0 : 1);
  return [...members].sort((one, other) => rank(one) - rank(other) || one.organisationName.localeCompare(other.organisationName) || (one.personName ?? "").localeCompare(other.personName ?? ""));
}

/** Institutions at the table now, each once. */
export function institutionsOf(members: readonly Placed[]): string[] {
  return [...new Set(inSeatOrder(members).filter(({ leftOn }) => !leftOn).map(({ organisationName }) => organisationName))];
}

/** Seats whose member left, whose institution was asked for somebody else and has not named them yet. */
export function emptySeats(members: readonly GroupMember[]): GroupMember[] {
  const refilled = new Set(members.map(({ replacesId }) => replacesId));
  return members.filter(({ id, replacementAskedOn }) => replacementAskedOn !== null && !refilled.has(id));
}

/** How many people of each sex and of each level sit at the table now; seats without a name are not counted. */
export function countMembers(members: readonly GroupMember[]): { people: number; sexes: Partial<Record<Sex, number>>; levels: Partial<Record<Level, number>> } {
  const seated = members.filter(({ leftOn, personName }) => !leftOn && personName !== null);
  const count = <Key extends string>(keys: readonly Key[]) => keys.reduce<Partial<Record<Key, number>>>((counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }), {});
  return { people: seated.length, sexes: count(seated.map(({ sex }) => sex)), levels: count(seated.map(({ level }) => level)) };
}
