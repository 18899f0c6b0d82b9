import type { Tx } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { staffAmong, type Colleague } from "@/domain/seats/commands/staff-among";
import { refuseField } from "@/domain/shared/problem";
import type { Mail } from "@/server/command";

export type Owner = { ownerId: string | null; ownerName: string; seatId: string | null };

/** Who does it: a colleague who signs in, or somebody by name. */
export async function ownerOf(tx: Tx, { ownerId, ownerName }: { ownerId: string | null; ownerName: string | null }): Promise<Owner> {
  if (!ownerId) return { ownerId, ownerName: ownerName ?? refuseField("ownerName", "required"), seatId: null };
  const { name, seatId } = await colleagueOf(tx, ownerId, "ownerId");
  return { ownerId, ownerName: name, seatId };
}

/** The colleague with this id; refuses the field that named somebody else. */
export async function colleagueOf(tx: Tx, id: string, field: string): Promise<Colleague> {
  return (await staffAmong(tx, [id]))[0] ?? refuseField(field, "choose");
}

type Told = { number: number; text: string; dueOn?: string | null };

/** A colleague hears of a task that somebody else gave them, or asks them to check. */
export function tellColleague(template: "task.set" | "task.check_asked" | "task.overdue", { reference, id }: { reference: string; id: string }, task: Told, { seatId, ownerId }: Pick<Owner, "seatId" | "ownerId">, actor: Actor): Mail[] {
  if (!seatId || ownerId === actor.userId) return [];
  return [{ template, to: { seatId }, actionId: id, facts: { reference, task: String(task.number), text: task.text, dueOn: task.dueOn ?? "", by: actor.personName } }];
}
