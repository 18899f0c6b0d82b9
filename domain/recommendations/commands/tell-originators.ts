import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { deployments, experts, legalComparisons, recommendationAddressees, recommendationOrigins } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { Mail } from "@/server/command";
import type { LoadedRecommendation } from "./load-recommendation";

type Told = { actor: Actor; reference: string; reason: string; sources: readonly LoadedRecommendation[]; made: readonly { number: number; textEn: string; textFr: string | null }[] };

/**
 * Tells everybody from whom merged or split advice came what became of it: who made it, the bodies it was addressed to, the
 * institution of a legal gap, and the experts of a mission. Nobody twice, and not the one who did it.
 */
export async function tellOriginators(tx: Tx, { actor, reference, reason, sources, made }: Told): Promise<Mail[]> {
  const ids = sources.map(({ id }) => id);
  const [others, institutions, people] = await Promise.all([
    tx.selectDistinct({ id: recommendationAddressees.organisationId }).from(recommendationAddressees).where(and(inArray(recommendationAddressees.recommendationId, ids), isNotNull(recommendationAddressees.organisationId))),
    tx.selectDistinct({ id: legalComparisons.institutionId }).from(recommendationOrigins).innerJoin(legalComparisons, eq(legalComparisons.id, recommendationOrigins.comparisonId))
      .where(and(inArray(recommendationOrigins.recommendationId, ids), isNotNull(legalComparisons.institutionId))),
    expertsOf(tx, ids),
  ]);
  const bodies = new Set([...sources.map(({ addresseeId }) => addresseeId), ...others.map(({ id }) => id), ...institutions.map(({ id }) => id)].filter((id) => id !== null));
  const seats = new Set(sources.map(({ proposedBySeatId }) => proposedBySeatId).filter((id) => id !== null && id !== actor.seatId));
  const facts = { reference, reason, by: actor.personName, ...lines("was", sources), ...lines("became", made) };
  const actionId = sources[0]!.actionId;
  const mail = (to: Mail["to"], side: string): Mail => ({ template: "recommendation.recast", to, actionId, facts: { ...facts, side } });
  return [
    ...[...seats].map((seatId) => mail({ seatId: seatId! }, "facility")),
    ...[...bodies].map((organisationId) => mail({ organisationId: organisationId! }, "authority")),
    ...people.map(({ email, fullName }) => mail({ address: email!, name: fullName, locale: "en" }, "expert")),
  ];
}

function expertsOf(tx: Tx, ids: readonly string[]) {
  return tx.selectDistinct({ email: experts.email, fullName: experts.fullName }).from(recommendationOrigins)
    .innerJoin(deployments, eq(deployments.activityId, recommendationOrigins.activityId)).innerJoin(experts, eq(experts.id, deployments.expertId))
    .where(and(inArray(recommendationOrigins.recommendationId, [...ids]), isNotNull(experts.email), inArray(deployments.state, ["accepted", "deployed", "appraised"])));
}

/** One recommendation a line, in both languages: the mail's reader picks. */
function lines(name: string, list: readonly { number: number; textEn: string; textFr: string | null }[]) {
  const all = (textOf: (one: { textEn: string; textFr: string | null }) => string) => list.map((one) => `${one.number}. ${textOf(one)}`).join("\n");
  return { [`${name}En`]: all(({ textEn }) => textEn), [`${name}Fr`]: all(({ textEn, textFr }) => textFr ?? textEn) };
}
