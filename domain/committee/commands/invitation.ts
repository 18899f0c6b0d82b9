import { gte, isNull, or, asc } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { committeeMembers } from "@/db/schema";
import type { LoadedRequest } from "@/domain/requests/commands/load-request";
import type { Mail } from "@/server/command";

type Meeting = { number: number; mode: string; plannedOn: string; place: string | null };

const MOST_NEED = 300;

/** The members on a day, the chair first. */
export async function membersOn(tx: Tx, day: string) {
  return tx.select().from(committeeMembers).where(or(isNull(committeeMembers.until), gte(committeeMembers.until, day))).orderBy(asc(committeeMembers.name));
}

/** Tells the officers of the facility and every member with an address when the committee decides, how, and on what. */
export async function invitation(tx: Tx, template: "committee.planned" | "committee.moved", meeting: Meeting, agenda: readonly Pick<LoadedRequest, "reference" | "title" | "leadAuthorityName" | "country" | "need">[], more: Record<string, string> = {}): Promise<Mail[]> {
  const facts = { number: String(meeting.number), mode: meeting.mode, plannedOn: meeting.plannedOn, place: meeting.place ?? "", agenda: agenda.map(agendaLine).join("\n"), ...more };
  const members = await membersOn(tx, meeting.plannedOn);
  return [
    { template, to: { role: "manager" }, facts },
    { template, to: { role: "coordinator" }, facts },
    ...members.flatMap(({ name, email }): Mail[] => (email ? [{ template, to: { address: email, name, locale: "en" }, facts }] : [])),
  ];
}

const agendaLine = ({ reference, title, leadAuthorityName, country, need }: Parameters<typeof invitation>[3][number]) =>
  [reference, title, leadAuthorityName, country ?? "", need.length > MOST_NEED ? `${need.slice(0, MOST_NEED).trimEnd()}…` : need].map((part) => part.replace(/[\t\n]+/g, " ")).join("\t");
