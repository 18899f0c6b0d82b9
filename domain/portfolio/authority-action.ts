import type { ActionStage } from "@/domain/actions/lifecycle";
import type { Court } from "@/domain/requests/lifecycle";

/** One of an authority's Actions, as a line of its first page, with who leads it at the facility. */
export type AuthorityAction = {
  reference: string;
  titleEn: string;
  titleFr: string | null;
  stage: ActionStage;
  onHoldSince: string | null;
  court: Court | null;
  courtSince: string | null;
  leadName: string | null;
  leadEmail: string | null;
};
