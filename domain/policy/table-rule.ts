import type { Permission } from "./matrix";
import type { Reach } from "./reaches";

/**
 * Which record a row belongs to, and the column that says so. `case`: an Action or, before there is one, its request.
 * `country`: a country, whatever Action it is about. `seat`: a seat of an authority. `colleague`: somebody of an authority's own seats, or who leads one of its Actions.
 */
type Anchor = { kind: "action" | "request" | "organisation" | "colleague" | "country" | "seat"; column: string } | { kind: "case"; /** Column that says whose row it is where there is no case. */ house?: string } | { kind: "none" };

export type TableRule = {
  anchor: Anchor;
  read: Permission | null;
  /** Permissions that insert or update rows of this table. */
  writes: readonly Permission[];
  /** Permissions that delete rows; most records are never deleted. */
  deletes?: readonly Permission[];
  /** Column and states behind `…Shared` and `…Approved`; `of` when the row stands in the state of the record it belongs to. */
  states?: { column: string; of?: { table: string; column: string }; shared?: readonly string[]; approved?: readonly string[] };
  owner?: string;
  /** Where the row hangs on advice: its column, and whether that names the recommendation or the Action (`…OrAddressed`). */
  addressed?: { column: string; by: "recommendation" | "action" };
  /** Rows are written once and read: no login of ours may change or remove one. */
  isAppendOnly?: boolean;
  /** Columns the authority's login may update; absent means every column it may reach. */
  partnerUpdates?: readonly string[];
  /** What a row must say to be added by the authority's login (`says`: words that stand in other columns), and how far that reaches where it is not what the row's writers reach. */
  partnerInserts?: "never" | { column: string; is: "user" | "organisation" | "authority"; says?: Readonly<Record<string, string>>; reach?: Reach };
  /** Columns that may be read, where the table holds more than its readers may see. */
  readColumns?: readonly string[];
  /** The same for the delegation's login alone. */
  delegationReads?: readonly string[];
};
