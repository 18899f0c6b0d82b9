import type { Tx } from "@/db/client";
import { updateAskItems, updateAsks } from "@/db/schema";
import { makeLink } from "@/domain/links/commands/make-link";
import { addDays, dayOf, type PartialDate } from "@/domain/shared/dates";
import type { Mail } from "@/server/command";
import { ASK_DAYS } from "../asking";
import type { Asked } from "./people-to-ask";

type About = { id: string; actionId: string; reference: string; number: number; textEn: string; textFr: string | null; dueOn: PartialDate | null };

/** Writes one message to one person about one or many recommendations, with its link; answers with the mail that carries it. */
export async function writeAsk(tx: Tx, { person, about }: { person: Asked; about: readonly About[] }, { message, now, askedByName }: { message: string | null; now: Date; askedByName: string }): Promise<Mail> {
  const { address, name, locale, organisationName } = person;
  const askId = crypto.randomUUID();
  const [askedOn, expiresOn] = [dayOf(now), addDays(dayOf(now), ASK_DAYS)];
  await tx.insert(updateAsks).values({ id: askId, organisationName, toName: name, toAddress: address, locale, message, askedOn, askedByName, expiresOn });
  await tx.insert(updateAskItems).values(about.map(({ id: recommendationId, actionId }) => ({ askId, recommendationId, actionId, askedOn, toName: name, expiresOn })));
  const oneAction = new Set(about.map(({ actionId }) => actionId)).size === 1 ? about[0]!.actionId : undefined;
  const linkId = await makeLink(tx, { purpose: "update", subjectId: askId, actionId: oneAction ?? null, bodyName: organisationName, toAddress: address, madeByName: askedByName, now, expiresOn });
  const lines = about.map(({ reference, number, textEn, textFr, dueOn }) => [reference, number, locale === "fr" ? (textFr ?? textEn) : textEn, dueOn ?? ""].join("\t")).join("\n");
  return { template: "recommendation.update_asked", to: { address, name, locale }, actionId: oneAction, linkId, facts: { institution: organisationName, advice: lines, message: message ?? "", expiresOn, by: askedByName } };
}
