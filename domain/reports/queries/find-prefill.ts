import { and, asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, concepts, missionReports, requests } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { Prefill } from "../report";
import type { ReportSection } from "../sections";

/**
 * What an empty section begins with: the words of the request, of the concept that both sides accepted and of the mission reports
 * that were approved. A report that nobody has approved lends nothing.
 */
export async function findPrefill(actor: Actor, reference: string, section: ReportSection): Promise<Prefill> {
  if (!isReference(reference)) return NOTHING;
  return as(actor, async (tx) => {
    const [asked] = await tx.select({ need: requests.need, origin: requests.origin, language: requests.language }).from(requests).innerJoin(actions, eq(actions.requestId, requests.id)).where(eq(actions.reference, reference));
    const [agreed] = await tx.select({ language: concepts.language, purpose: concepts.purpose, approach: concepts.approach, expectedResults: concepts.expectedResults }).from(concepts).innerJoin(actions, eq(actions.id, concepts.actionId)).where(and(eq(actions.reference, reference), eq(concepts.state, "accepted_by_both")));
    const reports = await tx.select({ findings: missionReports.findings, agreed: missionReports.agreed, nextSteps: missionReports.nextSteps })
      .from(missionReports).innerJoin(activities, eq(activities.id, missionReports.activityId)).innerJoin(actions, eq(actions.id, missionReports.actionId))
      .where(and(eq(actions.reference, reference), eq(missionReports.state, "approved"))).orderBy(asc(activities.number));
    const words = (...texts: (string | undefined)[]) => texts.filter(Boolean).join("\n\n");
    const found: Record<ReportSection, Prefill> = {
      context: { text: words(asked?.need, asked?.origin), source: "request", language: asked?.language ?? null },
      concept: { text: words(agreed?.purpose, agreed?.approach, agreed?.expectedResults), source: "concept", language: agreed?.language ?? null },
      practices: { text: words(...reports.map(({ findings }) => findings)), source: "missions", language: null },
      impact: { text: words(...reports.map((one) => one.agreed)), source: "missions", language: null },
      lessons: { text: words(...reports.map(({ nextSteps }) => nextSteps)), source: "missions", language: null },
    };
    return found[section];
  });
}

const NOTHING: Prefill = { text: "", source: "request", language: null };
