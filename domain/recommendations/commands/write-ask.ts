import type { Tx } from "@/db/client";
import { updateAskItems, updateAsks } from "@/db/schema";
import { makeLink } from "@/domain/links/commands/make-link";
import { addDays, dayOf, type PartialDate } from "@/domain/shared/dates";
import type { Mail } from "@/server/command";
import { ASK_DAYS } from "../asking";
import type { Asked } from "./people-to-ask";

export type AskedOf = { id: string; actionId: string; reference: string; number: number; textEn: string; textFr: string | null; dueOn: PartialDate | null };
export type Letter = { person: Asked; about: readonly AskedOf[] };
type Asking = { message: string | null; now: Date; askedByName: string };
/** The check-in in whose course somebody is asked: until when an answer is awaited, until when the link works, and whether the report is asked about too. */
export type InCheckIn = { checkInId: string; actionId: string; asksUse: boolean; answerBy: PartialDate; expiresOn: PartialDate };

/** Writes one message to one person about one or many recommendations, with its link; answers with the mail that carries it. */
export async function writeAsk(tx: Tx, letter: Letter, { checkIn, ...asking }: Asking & { checkIn?: InCheckIn }): Promise<Mail> {
  const { person: { address, name, locale, organisationName }, about } = letter;
  const { linkId, actionId, expiresOn } = await keepAsk(tx, letter, { ...asking, checkIn });
  return { template: "recommendation.update_asked", to: { address, name, locale }, actionId, linkId, facts: { institution: organisationName, advice: adviceLines(about, locale), message: asking.message ?? "", expiresOn, by: asking.askedByName } };
}

/** Keeps whom we asked about what, and makes the link by which they answer. */
export async function keepAsk(tx: Tx, { person, about }: Letter, { message, now, askedByName, checkIn }: Asking & { checkIn?: InCheckIn }) {
  const { address, name, locale, organisationName } = person;
  const askId = crypto.randomUUID();
  const askedOn = dayOf(now);
  const expiresOn = checkIn?.expiresOn ?? addDays(askedOn, ASK_DAYS);
  await tx.insert(updateAsks).values({ id: askId, organisationName, toName: name, toAddress: address, locale, message, askedOn, askedByName, expiresOn, checkInId: checkIn?.checkInId ?? null, asksUse: checkIn?.asksUse ?? false });
  if (about.length > 0) await tx.insert(updateAskItems).values(about.map(({ id: recommendationId, actionId }) => ({ askId, recommendationId, actionId, askedOn, toName: name, expiresOn: checkIn?.answerBy ?? expiresOn })));
  const oneAction = new Set(about.map(({ actionId }) => actionId)).size === 1 ? about[0]!.actionId : undefined;
  const actionId = checkIn?.actionId ?? oneAction;
  const linkId = await makeLink(tx, { purpose: "update", subjectId: askId, actionId: actionId ?? null, bodyName: organisationName, toAddress: address, locale, madeByName: askedByName, now, expiresOn });
  return { linkId, actionId, expiresOn };
}

/** Recommendations as a mail lists them, one a line. */
export const adviceLines = (about: readonly AskedOf[], locale: "en" | "fr") => about.map(({ reference, number, textEn, textFr, dueOn }) => [reference, number, locale === "fr" ? (textFr ?? textEn) : textEn, dueOn ?? ""].join("\t")).join("\n");
