import { LIVE } from "../db/seed/live-texts";
import { LOOKING } from "../db/seed/looking";
import people from "../db/seed/people.json";

/** Names of things the demonstration holds, for tests that look for them. Signing in: `enter` in steps.ts. */
export const WORLD = {
  people: people.map(({ name }) => name),
  /** Told from the request to the suggested handover. */
  belarus: "BLR-2016-01",
  /** The regional conference that Belarus followed, and a regional Action without any country. */
  conference: "EAP-2010-01",
  comesa: "COMESA-2020-01",
  /** Closed early by the committee; on hold since the war. */
  burundi: "BDI-2013-01",
  ukraine: "UKR-2021-01",
  /** Looks for experts for a mission ahead. */
  looking: LOOKING,
  /** In implementation; its report can be written. */
  running: "COL-2024-01",
  live: { draft: LIVE.draft.title, sent: LIVE.sent.title, consulted: LIVE.consulted.title },
} as const;
