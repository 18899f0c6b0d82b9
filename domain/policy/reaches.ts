import type { Actor } from "./actor";

/** What the policy needs to know of the record in hand. A missing list reaches nobody. */
export type Facts = {
  teamIds?: readonly string[];
  authorityIds?: readonly string[];
  /** Bodies that advice on the record is addressed to, whether or not they are authorities of its Action. */
  addresseeIds?: readonly string[];
  /** Countries of the record; a regional Action carries the countries its region covers. */
  countries?: readonly string[];
  /** True when the record stands in a state its owner has shared with the authority. */
  isShared?: boolean;
  /** True when the record stands in a state the delegations may see. */
  isApproved?: boolean;
  ownerId?: string;
};

const ownsAsAuthority = (actor: Actor, facts: Facts) => facts.authorityIds?.includes(actor.organisationId) ?? false;
const isAddressed = (actor: Actor, facts: Facts) => facts.addresseeIds?.includes(actor.organisationId) ?? false;
const isOwner = (actor: Actor, facts: Facts) => facts.ownerId === actor.userId;

/** What a reach asks for, one thing at a time, so that what is missing can be told. */
export const CONDITIONS = {
  inTeam: (actor: Actor, facts: Facts) => facts.teamIds?.includes(actor.userId) ?? false,
  ofAuthority: ownsAsAuthority,
  ofAuthorityOrAddressed: (actor: Actor, facts: Facts) => ownsAsAuthority(actor, facts) || isAddressed(actor, facts),
  coversCountry: (actor: Actor, facts: Facts) => facts.countries?.some((country) => actor.countries.includes(country)) ?? false,
  isShared: (_: Actor, facts: Facts) => facts.isShared === true,
  isApproved: (_: Actor, facts: Facts) => facts.isApproved === true,
  isSignatory: (actor: Actor) => actor.seatKind === "signatory",
  isAdministrator: (actor: Actor) => actor.administers === true,
  isSharedOrGiven: (actor: Actor, facts: Facts) => (ownsAsAuthority(actor, facts) && facts.isShared === true) || isOwner(actor, facts),
  isOwnOrShared: (actor: Actor, facts: Facts) => isOwner(actor, facts) || facts.isShared === true,
  isOwn: isOwner,
} as const satisfies Record<string, (actor: Actor, facts: Facts) => boolean>;

export type Condition = keyof typeof CONDITIONS;

/** How far a permission reaches: everything in its list must hold. Each has a twin in SQL (db/reaches.ts); a parity test runs both on PostgreSQL. */
export const REACH_CONDITIONS = {
  every: [],
  assigned: ["inTeam"],
  ownAuthority: ["ofAuthority"],
  ownAuthorityShared: ["ofAuthority", "isShared"],
  ownAuthoritySignatory: ["ofAuthority", "isSignatory"],
  ownOrAddressed: ["ofAuthorityOrAddressed"],
  ownOrAddressedSignatory: ["ofAuthorityOrAddressed", "isSignatory"],
  ownAuthorityAdministrator: ["ofAuthority", "isAdministrator"],
  ownAuthoritySharedOrGiven: ["ofAuthorityOrAddressed", "isSharedOrGiven"],
  ownCountry: ["coversCountry"],
  ownCountryApproved: ["coversCountry", "isApproved"],
  ownOrShared: ["isOwnOrShared"],
  own: ["isOwn"],
} as const satisfies Record<string, readonly Condition[]>;

export type Reach = keyof typeof REACH_CONDITIONS;

/** The first thing a reach asks for that does not hold here; null where it covers the record. */
export function firstMissing(reach: Reach, actor: Actor, facts: Facts): Condition | null {
  return REACH_CONDITIONS[reach].find((condition) => !CONDITIONS[condition](actor, facts)) ?? null;
}
