import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { activities, type indicators } from "@/db/schema";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { addDocument } from "@/domain/documents/commands/add-document";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { keepFile } from "@/server/files";
import { partsFrom } from "../parts";
import { demandPeriodOpen } from "./period-open";

type Typed = { value: number | null; measuredOn: PartialDate; source: string; sourceUrl: string | null; file: File | null; activity: number | null; note: string | null };
type Where = { actor: Actor; now: Date; countries: readonly string[]; indicator: typeof indicators.$inferSelect };

/** What was typed of a value as columns of its row: of a day that has come, in a period that is open, never of what Suivi counts by itself. */
export async function measuredOf(tx: Tx, { file, activity, source, sourceUrl, note, value, measuredOn, ...fields }: Typed, { actor, now, countries, indicator }: Where) {
  const { actionId, breakdown, countedBy } = indicator;
  if (countedBy) refuse({ kind: "unmet", missing: [{ key: "indicators.recordedByHand" }] });
  refuseFuture("measuredOn", measuredOn, { now, countries });
  await demandPeriodOpen(tx, actionId, measuredOn);
  const activityId = activity === null ? null : await activityOf(tx, actionId, activity);
  const documentId = file && (await addDocument(tx, { actor, now, file: await keepFile(file), kind: "evidence", audience: "authority", actionId }));
  return { value: value!, measuredOn, source, sourceUrl, note, activityId, parts: partsFrom(fields, breakdown), ...(documentId ? { documentId } : {}) };
}

async function activityOf(tx: Tx, actionId: string, number: number): Promise<string> {
  const [row] = await tx.select({ id: activities.id }).from(activities).where(and(eq(activities.actionId, actionId), eq(activities.number, number)));
  return row?.id ?? refuseField("activity", "choose");
}
