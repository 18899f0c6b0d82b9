import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recommendations } from "@/db/schema";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import { askedEvents } from "@/domain/recommendations/commands/asked-events";
import { peopleToAsk, seatHoldersOf, type Asked } from "@/domain/recommendations/commands/people-to-ask";
import { adviceLines, keepAsk, writeAsk, type AskedOf } from "@/domain/recommendations/commands/write-ask";
import { PROGRESS_STATES } from "@/domain/recommendations/progress";
import { dayOf, type PartialDate } from "@/domain/shared/dates";
import type { CommandEvent, Mail } from "@/server/command";

type Round = { action: LoadedAction; checkIn: { id: string; months: number }; now: Date; askedByName: string; answerBy: PartialDate; expiresOn: PartialDate };
type Letter = { person: Asked; asksUse: boolean; about: AskedOf[] };

/**
 * One message a person, each with a link of its own: whoever holds a seat of the authorities says how the report is used,
 * and whoever leads an open recommendation what became of it. Somebody who does both answers on one page.
 */
export async function writeCheckInAsks(tx: Tx, round: Round): Promise<{ people: number; mail: Mail[]; events: CommandEvent[] }> {
  const { action, checkIn, now, askedByName, answerBy, expiresOn } = round;
  const letters = [...(await lettersOf(tx, action, dayOf(now))).values()];
  const mail: Mail[] = [];
  for (const letter of letters) {
    const inCheckIn = { checkInId: checkIn.id, actionId: action.id, asksUse: letter.asksUse, answerBy, expiresOn };
    if (!letter.asksUse) mail.push(await writeAsk(tx, letter, { message: null, now, askedByName, checkIn: inCheckIn }));
    else {
      const { linkId } = await keepAsk(tx, letter, { message: null, now, askedByName, checkIn: inCheckIn });
      const { address, name, locale } = letter.person;
      const facts = { reference: action.reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", months: String(checkIn.months), until: answerBy, advice: adviceLines(letter.about, locale), expiresOn, by: askedByName };
      mail.push({ template: "check_in.asked", to: { address, name, locale }, actionId: action.id, linkId, facts });
    }
  }
  return { people: letters.length, mail, events: askedEvents(letters, null) };
}

async function lettersOf(tx: Tx, action: LoadedAction, today: PartialDate): Promise<Map<string, Letter>> {
  const open = (await tx.select().from(recommendations).where(and(eq(recommendations.actionId, action.id), inArray(recommendations.state, [...PROGRESS_STATES]), isNull(recommendations.reportedDoneOn))).orderBy(recommendations.number))
    .map((one) => ({ ...one, reference: action.reference }));
  const [holders, leads] = [await seatHoldersOf(tx, action.facts.authorityIds, today), await peopleToAsk(tx, open, today)];
  const letters = new Map<string, Letter>(holders.map((person) => [person.address, { person, asksUse: true, about: [] }]));
  for (const one of open) {
    for (const person of leads.get(one) ?? []) {
      const letter = letters.get(person.address) ?? { person, asksUse: false, about: [] };
      letters.set(person.address, { ...letter, about: [...letter.about, one] });
    }
  }
  return letters;
}
