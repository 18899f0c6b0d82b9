import type { PartialDate } from "@/domain/shared/dates";
import type { AskKind } from "./exchange";
import type { HandoverItem } from "./handover";
import { ITEM_STATES } from "./handover";
import type { HandoverState } from "./lifecycle";

export type AskedItem = Pick<HandoverItem, "id" | "kind" | "number" | "titleEn" | "titleFr" | "version" | "answer" | "answerReason" | "status" | "statusNote" | "statusOn">;

/** What somebody of a receiving programme sees who came by a link. */
export type AskedHandover = {
  kind: AskKind;
  toName: string;
  message: string | null;
  askedOn: PartialDate;
  askedByName: string;
  expiresOn: PartialDate;
  reference: string;
  titleEn: string;
  titleFr: string | null;
  programmeEn: string;
  programmeFr: string;
  state: HandoverState;
  purposeEn: string;
  purposeFr: string | null;
  dossier: { id: string; number: number; hash: string; bytes: number } | null;
  items: AskedItem[];
};

/** Can the receiver still answer, or has the handover moved on without it? */
export const isAnswerable = ({ kind, state }: Pick<AskedHandover, "kind" | "state">): boolean => ITEM_STATES[kind === "items" ? "answer" : "status"].some((one) => one === state);

/** The items that this message is about: all, or those that were taken. */
export const askedItems = ({ kind, items }: AskedHandover): AskedItem[] => (kind === "items" ? items : items.filter(({ answer }) => answer === "accepted"));
