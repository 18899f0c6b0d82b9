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
const coversCountry = (actor: Actor, facts: Facts) => facts.countries?.some((country) => actor.countries.includes(country)) ?? false;

/** How far a permission reaches. Each has a twin in SQL (db/reaches.ts); a parity test runs both on PostgreSQL. */
export const REACHES = {
  every: () => true,
  assigned: (actor: Actor, facts: Facts) => facts.teamIds?.includes(actor.userId) ?? false,
  ownAuthority: ownsAsAuthority,
  ownAuthorityShared: (actor: Actor, facts: Facts) => ownsAsAuthority(actor, facts) && facts.isShared === true,
  ownAuthoritySignatory: (actor: Actor, facts: Facts) => ownsAsAuthority(actor, facts) && actor.seatKind === "signatory",
  ownOrAddressed: (actor: Actor, facts: Facts) => ownsAsAuthority(actor, facts) || isAddressed(actor, facts),
  ownOrAddressedSignatory: (actor: Actor, facts: Facts) => (ownsAsAuthority(actor, facts) || isAddressed(actor, facts)) && actor.seatKind === "signatory",
  ownAuthorityAdministrator: (actor: Actor, facts: Facts) => ownsAsAuthority(actor, facts) && actor.administers === true,
  ownAuthoritySharedOrGiven: (actor: Actor, facts: Facts) => (ownsAsAuthority(actor, facts) && facts.isShared === true) || ((ownsAsAuthority(actor, facts) || isAddressed(actor, facts)) && facts.ownerId === actor.userId),
  ownCountry: coversCountry,
  ownCountryApproved: (actor: Actor, facts: Facts) => coversCountry(actor, facts) && facts.isApproved === true,
  ownOrShared: (actor: Actor, facts: Facts) => facts.ownerId === actor.userId || facts.isShared === true,
  own: (actor: Actor, facts: Facts) => facts.ownerId === actor.userId,
} as const satisfies Record<string, (actor: Actor, facts: Facts) => boolean>;

export type Reach = keyof typeof REACHES;
