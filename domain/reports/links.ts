import type { Space } from "@/domain/policy/actor";
import type { RunLink } from "./document";

export type LinkOf = (link: RunLink) => string | null;

/** Where the links of a report lead for the readers of one space; null where they have no page of that record. */
export function linksFor(space: Space, reference: string): LinkOf {
  const home = { staff: `/actions/${reference}`, partner: `/partner/actions/${reference}`, delegation: `/delegation/actions/${reference}` }[space];
  return (link) => {
    switch (link.kind) {
      case "figure": return `${home}/report/figures/${link.figure}${link.now ? "?now=1" : ""}`;
      case "note": return `#note-${link.number}`;
      case "web": return link.href;
      case "request": return space === "staff" ? `/requests/${link.reference}` : space === "partner" ? `/partner/requests/${link.reference}` : null;
      // Outside the facility the chain is one page: on its own, or within the story of the Action.
      case "record": if (space !== "staff" && CHAIN.test(link.path)) return space === "partner" ? `${home}/results` : `${home}#results`;
        return space === "staff" || (space === "partner" && OPEN_TO_PARTNERS.test(link.path)) ? `${home}${link.path}` : null;
    }
  };
}

const CHAIN = /^\/indicators\//;
const OPEN_TO_PARTNERS = /^\/(concept$|outputs\/\d+$|recommendations\/\d+$|report(#|$))/;
