import type { ActionStage } from "@/domain/actions/lifecycle";
import type { PublishedStatus } from "@/domain/actions/lists";
import type { HandoverState } from "@/domain/handovers/lifecycle";
import type { StateCounts } from "@/domain/portfolio/delegation";
import type { PartialDate } from "@/domain/shared/dates";

type Titled = { titleEn: string; titleFr: string | null };

/** What is done next: somebody comes, the authority is asked, advice falls due. */
export type NextStep =
  | ({ kind: "visit"; on: PartialDate; until: PartialDate | null; reference: string; place: string | null; experts: number } & Titled)
  | { kind: "check_in"; on: PartialDate; reference: string; months: number }
  | { kind: "advice"; on: PartialDate; reference: string; number: number; addresseeName: string; addresseeNameFr: string | null };

/** What a country's delegation may read of its record, as far as a brief tells it. */
export type BriefFacts = {
  country: string;
  programme: { nameEn: string; nameFr: string; fundingLineEn: string | null; fundingLineFr: string | null; contactName: string | null; contactPhone: string | null; contactEmail: string | null } | null;
  total: number;
  running: number;
  /** Those under way first, then those on hold, then those that have ended; each the latest first. */
  actions: (Titled & { reference: string; stage: ActionStage; isOnHold: boolean; publishedStatus: PublishedStatus | null; since: PartialDate; isRegional: boolean })[];
  leads: string[];
  recommendations: StateCounts;
  lastPresentation: { heldOn: PartialDate; place: string } | null;
  handovers: { reference: string; programmeEn: string; programmeFr: string; state: HandoverState }[];
  next: NextStep[];
  frameChange: { changedOn: PartialDate; textEn: string; textFr: string } | null;
};
