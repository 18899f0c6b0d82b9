import { and, asc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { organisations, seatHolders, seats } from "@/db/schema";
import { insertOrganisation } from "@/domain/organisations/commands/add-organisation";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { appointAdministratorInput } from "../schema";
import { accountFor } from "./account-for";

const TITLE = "Administrator";

/**
 * Puts somebody in the facility's administrator's seat, and makes the facility and the seat where there are none yet: the beginning of a
 * production start, given by whoever owns the database (npm run invite-admin). All others are invited by this person.
 */
export const appointAdministrator = command({
  name: "staff.appoint",
  input: appointAdministratorInput,
  async run({ tx, actor, now }, { name, email, facility }) {
    demand(actor, "staff.appoint");
    const organisation = await facilityOf(tx, facility);
    const seatId = await administratorsSeat(tx, organisation.id);
    const { userId } = await accountFor(tx, { name, email });
    const [standing] = await tx.select({ id: seatHolders.id }).from(seatHolders).where(and(eq(seatHolders.seatId, seatId), eq(seatHolders.userId, userId), isNull(seatHolders.heldUntil)));
    if (standing) refuse({ kind: "already_sent" });
    const [holderId, heldFrom] = [crypto.randomUUID(), dayOf(now)];
    await tx.insert(seatHolders).values({ id: holderId, seatId, userId, heldFrom });
    recordChanges(tx, changesOf({}, { name, email, seatTitle: TITLE, heldFrom }));
    return { output: { facility: organisation.nameEn }, events: [{ type: "seat.taken", subject: { table: "seat_holders", id: holderId }, organisationId: organisation.id, facts: { person: name, seatTitle: TITLE } }] };
  },
});

/** The facility on record; a new one by this name where there is none. */
async function facilityOf(tx: Tx, name: string | null): Promise<{ id: string; nameEn: string }> {
  const [known] = await tx.select({ id: organisations.id, nameEn: organisations.nameEn }).from(organisations).where(eq(organisations.kind, "facility")).orderBy(asc(organisations.nameEn)).limit(1);
  if (known) return known;
  return insertOrganisation(tx, { nameEn: name ?? refuseField("facility", "required"), kind: "facility" });
}

async function administratorsSeat(tx: Tx, organisationId: string): Promise<string> {
  const [known] = await tx.select({ id: seats.id }).from(seats).where(and(eq(seats.organisationId, organisationId), eq(seats.role, "admin"))).orderBy(asc(seats.title)).limit(1);
  if (known) return known.id;
  const id = crypto.randomUUID();
  await tx.insert(seats).values({ id, organisationId, role: "admin", kind: "staff", title: TITLE });
  return id;
}
