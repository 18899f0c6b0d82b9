import { asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { as } from "@/db/client";
import { focalPoints } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { FocalPoint } from "../nomination";

/** Focal points of the Member States, those who can be asked first. */
export async function findFocalPoints(actor: Actor): Promise<FocalPoint[]> {
  return as(actor, (tx) => tx.select().from(focalPoints).orderBy(desc(focalPoints.isActive), asc(focalPoints.country), asc(focalPoints.fullName)));
}

export async function findFocalPoint(actor: Actor, id: string): Promise<FocalPoint | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [row] = await as(actor, (tx) => tx.select().from(focalPoints).where(eq(focalPoints.id, id)));
  return row;
}
