import type postgres from "postgres";
import type { z } from "zod";
import type { Actor } from "@/domain/policy/actor";
import { execute, type Command } from "@/server/command";
import { idOf } from "./ids";

/**
 * Does what a person would do, through the same command, at the moment it happened. `key` names the step: an
 * interrupted load that begins again finds its earlier result and goes on from there.
 */
export async function step<Input extends z.ZodType, Output>(key: string, command: Command<Input, Output>, actor: Actor, raw: Record<string, unknown>, at: string | Date): Promise<Output> {
  const result = await execute(command, actor, raw, { at: typeof at === "string" ? moment(at) : at, submissionId: idOf(`step ${key}`) });
  if (!result.ok) throw new Error(`The demonstration could not do "${key}" (${command.name}) as ${actor.personName}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Ten in the morning of a day, or of the first day of a month or year. */
export function moment(date: string, time = "10:00"): Date {
  const day = `${date}-01-01`.slice(0, 10);
  return new Date(`${day}T${time}:00Z`);
}

/** The version of a row as a form would carry it. */
export async function versionOf(owner: postgres.Sql, table: string, where: Record<string, string | number>): Promise<number> {
  const [row] = await owner`select version from ${owner(table)} where ${conditions(owner, where)}`;
  return row?.version ?? 1;
}

/** The id of a row found by what people call it. */
export async function idIn(owner: postgres.Sql, table: string, where: Record<string, string | number>): Promise<string> {
  const [row] = await owner`select id from ${owner(table)} where ${conditions(owner, where)}`;
  if (!row) throw new Error(`The demonstration found no row in ${table} for ${JSON.stringify(where)}.`);
  return row.id;
}

function conditions(owner: postgres.Sql, where: Record<string, string | number>) {
  return Object.entries(where).map(([column, value]) => owner`${owner(column)} = ${value}`).reduce((all, one) => owner`${all} and ${one}`);
}
