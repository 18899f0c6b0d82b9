import type { LINK_TYPES } from "@/domain/actions/lifecycle";
import { RECORD } from "./record";

type Link = { from: string; to: string; type: (typeof LINK_TYPES)[number]; note: string };

/** Links whose source says more than that one Action came after the other. */
const SPECIAL: Record<string, Pick<Link, "type" | "note">> = {
  "Mexico IV < Mexico III": { type: "continues", note: "Activities cut short by COVID-19 moved to the later Action." },
  "Thailand II < Thailand I": { type: "continues", note: "" },
  "Madagascar II < Madagascar I": { type: "continues", note: "" },
  "Cabo Verde IV < Cabo Verde I": { type: "scales_up", note: "The national strategy was brought down to municipalities." },
  "Niger III < Niger II": { type: "inspired_by", note: "An NGO that took part in the first asked for the second." },
  "Gran Chaco < Ecuador II": { type: "inspired_by", note: "" },
  "Belarus III < Moldova / Eastern Partnership I": {
    type: "follows",
    note: "A late sequel to the regional conference. One source dates the conference 2012; the page of the Action says June 2010 to January 2011.",
  },
};

/** Every link of the record once, from the later Action to the earlier one. */
export function recordedLinks(): Link[] {
  const pairs = RECORD.actions.flatMap(({ short_name, follows, followed_by }) => [
    ...follows.map((earlier) => `${short_name} < ${earlier}`),
    ...followed_by.map((later) => `${later} < ${short_name}`),
  ]);
  return [...new Set(pairs)].map((pair) => {
    const [from, to] = pair.split(" < ") as [string, string];
    return { from, to, ...(SPECIAL[pair] ?? { type: "follows" as const, note: "" }) };
  });
}
