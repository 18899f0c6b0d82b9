import type { Audience } from "@/domain/documents/lists";
import type { LinkPurpose } from "@/domain/links/link";
import type { Actor, Role } from "@/domain/policy/actor";
import { reachOf, whyNot, type Permission } from "@/domain/policy/matrix";
import { CONDITIONS, type Condition, type Facts } from "@/domain/policy/reaches";
import type { PartialDate } from "@/domain/shared/dates";

export const ACCESS_RIGHTS = ["see", "comment", "write", "decide"] as const;
export type AccessRight = (typeof ACCESS_RIGHTS)[number];

/** What a person may try on each kind of record, and which right it is. */
export const TRIED = {
  action: {
    see: ["action.read"], comment: ["concept.comment", "report.comment"],
    write: ["action.edit", "concept.revise", "recommendation.progress"], decide: ["action.hold", "action.close", "concept.accept", "report.clear", "recommendation.answer"],
  },
  request: { see: ["request.read"], comment: ["opinion.record", "assessment.ask"], write: ["request.edit", "request.return"], decide: ["request.send", "request.withdraw", "request.decide"] },
  document: { see: ["document.read"], comment: [], write: ["document.upload"], decide: [] },
} as const satisfies Record<string, Record<AccessRight, readonly Permission[]>>;

export type AccessKind = keyof typeof TRIED;
export type Tried = { [K in AccessKind]: (typeof TRIED)[K][AccessRight][number] }[AccessKind];

/** A record as the rules see it, and the names to speak of it. */
export type AccessSubject = { kind: AccessKind; id: string; name: string; countries: readonly string[]; facts: Facts };

/** A seat somebody holds, as whoever acts through it, with its title. */
export type HeldSeat = Actor & { holderId: string; seatTitle: string };

/** Why somebody sees: the rule of the matrix that lets them, in the shape of a sentence. */
export type AccessReason = "everyStaff" | "everyone" | "inTeam" | "authority" | "authorityShared" | "addressed" | "given" | "country" | "countryOpen";

export type AccessRow = { seat: HeldSeat; rights: AccessRight[]; reason: AccessReason };
export type LiveLink = { id: string; purpose: LinkPurpose; toAddress: string; bodyName: string; expiresOn: PartialDate };
export type AccessFile = { id: string; fileName: string; audience: Audience };

export const isTried = (kind: AccessKind, value: unknown): value is Tried => triedOf(kind).some((one) => one === value);

/** Everything that can be tried on this kind of record. */
export const triedOf = (kind: AccessKind): readonly Tried[] => ACCESS_RIGHTS.flatMap((right) => TRIED[kind][right] as readonly Tried[]);

/** Who of these sees the record, with what rights and why: asked of the very rules that decide. */
export function whoSees(subject: AccessSubject, seats: readonly HeldSeat[]): AccessRow[] {
  return seats.flatMap((seat) => {
    const rights = ACCESS_RIGHTS.filter((right) => TRIED[subject.kind][right].some((permission) => refusalOf(subject, seat, permission) === null));
    return rights.includes("see") ? [{ seat, rights, reason: reasonOf(subject, seat) }] : [];
  });
}

/** The first rule that refuses this to that person; null when none does. Only the facility gives a file other readers or a new version. */
export function refusalOf(subject: AccessSubject, actor: Actor, permission: Permission): "noRole" | Condition | null {
  if (permission === "document.upload" && reachOf(actor.role, permission) && actor.role === "authority") return "noRole";
  return whyNot(actor, permission, subject.facts);
}

function reasonOf({ kind, facts }: AccessSubject, actor: Actor): AccessReason {
  const reach = reachOf(actor.role, TRIED[kind].see[0]);
  if (reach === "every") return isStaff(actor.role) ? (CONDITIONS.inTeam(actor, facts) ? "inTeam" : "everyStaff") : "everyone";
  if (reach === "ownCountry") return "country";
  if (reach === "ownCountryApproved") return "countryOpen";
  const isOwn = CONDITIONS.ofAuthority(actor, facts);
  if (reach === "ownAuthoritySharedOrGiven") return isOwn && facts.isShared ? "authorityShared" : "given";
  return isOwn ? "authority" : "addressed";
}

const isStaff = (role: Role) => role === "admin" || role === "manager" || role === "coordinator";
