import { eq } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { agendaItems, readinessItems } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { AgendaItem, Mission } from "../mission";
import { hasReadiness, readinessOf, type ReadinessLine } from "../readiness";

/** For staff: the readiness list of an activity, or null where nobody travels, and its agenda. */
export async function findPreparation(actor: Actor, mission: Pick<Mission, "id" | "type" | "deployments">): Promise<{ lines: ReadinessLine[] | null; agenda: AgendaItem[] }> {
  return as(actor, async (tx) => {
    const rows = await tx.select().from(readinessItems).where(eq(readinessItems.activityId, mission.id));
    return { lines: hasReadiness(mission.type) ? readinessOf(mission.deployments, rows) : null, agenda: await readAgenda(tx, mission.id) };
  });
}

/** The agenda of an activity, for everybody who may read the activity. */
export async function findAgenda(actor: Actor, activityId: string): Promise<AgendaItem[]> {
  return as(actor, (tx) => readAgenda(tx, activityId));
}

function readAgenda(tx: Tx, activityId: string): Promise<AgendaItem[]> {
  return tx.select(ITEM).from(agendaItems).where(eq(agendaItems.activityId, activityId)).orderBy(agendaItems.onDay, agendaItems.startsAt);
}

const ITEM = { id: agendaItems.id, onDay: agendaItems.onDay, startsAt: agendaItems.startsAt, subject: agendaItems.subject, withWhom: agendaItems.withWhom, place: agendaItems.place };
