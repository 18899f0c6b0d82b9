import { eq } from "drizzle-orm";
import type { ReportFacts } from "@/domain/reports/facts";
import type { CountedFacts } from "@/domain/reports/figures";
import type { Tx } from "./client";
import { readActionFacts, readContextFigures, readProgramme, readRequest } from "./report-facts/context";
import { readCheckIns, readCharacteristics, readComparisons, readOutputs, readPresentation, readRecommendations, readSignals } from "./report-facts/results";
import { readIndicators } from "./report-facts/indicators";
import { readActivities, readConcept, readExperts, readGroup, readPeople, readReportedActivities } from "./report-facts/work";
import { actions } from "./schema";

/**
 * What the record knows of an Action for its final report, read as it stands now. Asked by the facility alone, which sees every
 * row: what others read was kept when the report was sent or frozen, so that a report says the same to each of its readers.
 */
export async function readReportFacts(tx: Tx, actionId: string): Promise<ReportFacts | undefined> {
  const [row] = await tx.select({ requestId: actions.requestId }).from(actions).where(eq(actions.id, actionId));
  const action = row && (await readActionFacts(tx, actionId));
  if (!action) return undefined;
  const [programme, request, contextFigures] = [await readProgramme(tx), row.requestId ? await readRequest(tx, row.requestId) : null, await readContextFigures(tx, actionId)];
  const [concept, group, activities, experts, people] = [await readConcept(tx, actionId), await readGroup(tx, actionId), await readReportedActivities(tx, actionId), await readExperts(tx, actionId), await readPeople(tx, actionId)];
  const [outputs, comparisons, recommendations, characteristics] = [await readOutputs(tx, actionId), await readComparisons(tx, actionId), await readRecommendations(tx, actionId), await readCharacteristics(tx, actionId)];
  const [presentation, checkIns, signals, indicators] = [await readPresentation(tx, actionId), await readCheckIns(tx, actionId), await readSignals(tx, actionId), await readIndicators(tx, actionId)];
  return { format: 2, action, programme, request, concept, group, activities, experts, people, outputs, comparisons, recommendations, contextFigures, characteristics, presentation, checkIns, signals, indicators };
}

/** What the figures of a report are counted from, as it stands now and as far as this reader sees it (`isCountedFor` says which figures that is enough for). */
export async function readCountedFacts(tx: Tx, actionId: string): Promise<CountedFacts> {
  const [group, activities, experts, people] = [await readGroup(tx, actionId), await readActivities(tx, actionId), await readExperts(tx, actionId), await readPeople(tx, actionId)];
  return { group, activities, experts, people, outputs: await readOutputs(tx, actionId), comparisons: await readComparisons(tx, actionId), recommendations: await readRecommendations(tx, actionId) };
}
