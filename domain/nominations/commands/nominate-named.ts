import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { deployments, expertConflicts, experts, expertLanguages, expertTopics } from "@/db/schema";
import { keepCv } from "@/domain/experts/commands/keep-cv";
import type { Actor } from "@/domain/policy/actor";
import type { NamedExpert } from "../nomination";

type Call = { actor: Actor; now: Date; actionId: string; activityId: string; country: string; askId: string };

/** Puts a named expert on the roster, unless their address is known there, and on the mission. Who must not work on this Action is kept as declined, with the reason. */
export async function nominateNamed(tx: Tx, named: NamedExpert, { actor, now, actionId, activityId, country, askId }: Call): Promise<void> {
  const known = named.email ? (await tx.select().from(experts).where(eq(experts.email, named.email)).limit(1))[0] : undefined;
  const expert = known ?? (await register(tx, named, { actor, now, country }));
  const [already] = await tx.select({ id: deployments.id }).from(deployments).where(and(eq(deployments.activityId, activityId), eq(deployments.expertId, expert.id)));
  if (already) return;
  const [conflict] = await tx.select({ reason: expertConflicts.reason }).from(expertConflicts).where(and(eq(expertConflicts.actionId, actionId), eq(expertConflicts.expertId, expert.id), isNull(expertConflicts.liftedOn)));
  await tx.insert(deployments).values({
    id: crypto.randomUUID(), actionId, activityId, expertId: expert.id, expertName: expert.fullName, expertCategory: expert.category, expertCountry: expert.country, nominationId: askId,
    state: conflict ? "declined" : "nominated", declineReason: conflict?.reason ?? null,
  });
}

async function register(tx: Tx, { fullName, category, jobTitle, email, languages, topics, file, fileField }: NamedExpert, { actor, now, country }: { actor: Actor; now: Date; country: string }) {
  const expert = { id: crypto.randomUUID(), fullName, category, country, jobTitle, email };
  await tx.insert(experts).values(expert);
  if (languages.length > 0) await tx.insert(expertLanguages).values(languages.map((one) => ({ ...one, expertId: expert.id })));
  if (topics.length > 0) await tx.insert(expertTopics).values(topics.map((topic) => ({ topic, level: "worked_on" as const, expertId: expert.id })));
  if (file) await tx.update(experts).set(await keepCv(tx, { actor, now, expertId: expert.id, file, field: fileField })).where(eq(experts.id, expert.id));
  return expert;
}
