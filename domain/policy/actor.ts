/** Who is acting: a person through a seat. Rights, tasks and history belong to the seat; people come and go. */
export const ROLES = ["admin", "manager", "coordinator", "authority", "delegation", "system"] as const;
export type Role = (typeof ROLES)[number];

export const SEAT_KINDS = ["staff", "editor", "signatory", "officer", "worker"] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

export type Actor = {
  userId: string;
  personName: string;
  role: Role;
  seatKind: SeatKind;
  seatId: string;
  organisationId: string;
  organisationName: string;
  /** What a French reader sees instead; records keep the other. */
  organisationNameFr?: string | null;
  /** ISO 3166-1 alpha-3 codes a delegation covers; empty for everybody else. */
  countries: readonly string[];
  /** Invites and removes the people of its authority's seats. */
  administers?: boolean;
  locale: "en" | "fr";
  /** An administrator looks through this seat and does nothing: who, through which viewing, until when (domain/viewings). */
  viewedBy?: { viewingId: string; name: string; until: string };
  /** When the person of this session last proved who they are; absent where no session acts, and in a demonstration (domain/factors). */
  provedAt?: string;
};

/** Roles of the facility itself. */
export const STAFF_ROLES = ["admin", "manager", "coordinator"] as const satisfies readonly Role[];

export const SPACES = ["staff", "partner", "delegation"] as const;
export type Space = (typeof SPACES)[number];

const HOME = { staff: "/today", partner: "/partner", delegation: "/delegation" } as const;

/** The one space a role works in. */
export function spaceOf(role: Role): Space {
  if (role === "authority") return "partner";
  if (role === "delegation") return "delegation";
  return "staff";
}

/** Where a person lands after choosing a seat. */
export function homeOf(role: Role) {
  return HOME[spaceOf(role)];
}

/**
 * Whoever is not signed in: reads through the narrowest login there is, the delegations', which only reads, and covers no country.
 * So row-level security leaves what is open to everybody: lists of reference, and what was published.
 */
export const PUBLIC_READER: Actor = {
  userId: "00000000-0000-0000-0000-000000000004",
  personName: "",
  role: "delegation",
  seatKind: "officer",
  seatId: "00000000-0000-0000-0000-000000000005",
  organisationId: "00000000-0000-0000-0000-000000000006",
  organisationName: "",
  countries: [],
  locale: "en",
};

/** The worker is an actor, not a bypass: reminders, silence and prints run through the same commands. */
export const SYSTEM_ACTOR: Actor = {
  userId: "00000000-0000-0000-0000-000000000001",
  personName: "Suivi",
  role: "system",
  seatKind: "worker",
  seatId: "00000000-0000-0000-0000-000000000002",
  organisationId: "00000000-0000-0000-0000-000000000003",
  organisationName: "Suivi",
  countries: [],
  locale: "en",
};
