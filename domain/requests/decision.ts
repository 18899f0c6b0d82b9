import { z } from "zod";
import { CONDITION_OWNERS, type ConditionOwner } from "@/domain/committee/lists";
import { id, oneOf, optionalDay, optionalId, optionalPartialDate, optionalText, someOf, version } from "@/domain/shared/fields";
import { DECISIONS, type Decision } from "./lifecycle";
import { REFUSAL_REASONS, type RefusalReason } from "./lists";
import { isRequestReference } from "./reference";

/** A condition of an approval: what must happen, who sees to it, by when, and whether it has happened. */
export type ConditionLine = { id: string; position: number; text: string; owner: ConditionOwner; dueOn: string | null; metOn: string | null; metNote: string | null; version: number };

export type DecisionRecord = { outcome: Decision; decidedOn: string; decidedByName: string; reasons: RefusalReason[]; explanation: string | null; redirectedTo: string | null; conditions: ConditionLine[] };

/** Rows for conditions on the decision's form. */
export const CONDITION_ROWS = [1, 2, 3, 4, 5] as const;
type Row = (typeof CONDITION_ROWS)[number];

const MOST_CONDITION = 500;
const condition = optionalText(MOST_CONDITION);
const owner = z.union([z.literal(""), z.enum(CONDITION_OWNERS)], { error: "choose" }).nullish().transform((value) => value || null);

const conditionFields = Object.fromEntries(CONDITION_ROWS.flatMap((row) => [[`condition${row}`, condition], [`conditionOwner${row}`, owner], [`conditionDue${row}`, optionalDay]])) as
  Record<`condition${Row}`, typeof condition> & Record<`conditionOwner${Row}`, typeof owner> & Record<`conditionDue${Row}`, typeof optionalDay>;

const reference = z.string({ error: "required" }).refine(isRequestReference, { error: "choose" });

export const decideRequestInput = z.object({
  reference,
  version,
  outcome: oneOf(DECISIONS),
  /** The meeting, or the decision in writing, at which it was taken; none in old records. */
  meetingId: optionalId,
  decidedOn: optionalPartialDate,
  explanation: optionalText(4000),
  ...conditionFields,
  reasons: someOf(REFUSAL_REASONS),
  redirectedTo: optionalText(200),
});

export type Decide = z.output<typeof decideRequestInput>;

/** The rows in which something was written. */
export function conditionsOf(input: Decide) {
  return CONDITION_ROWS
    .map((row) => ({ row, text: input[`condition${row}`], owner: input[`conditionOwner${row}`], dueOn: input[`conditionDue${row}`] }))
    .filter(({ text, owner: who, dueOn }) => text || who || dueOn);
}

export const meetConditionInput = z.object({ reference, conditionId: id, version, metOn: optionalDay, metNote: optionalText(MOST_CONDITION) });
