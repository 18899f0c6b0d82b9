import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import { staffAmong } from "@/domain/seats/commands/staff-among";
import type { Addressee, Mail } from "@/server/command";

type Silent = { id: string; months: number; askedOn: string | null };
const MANAGERS: Addressee = { role: "manager" };

/** Whoever leads the Action hears of the silence first; managers where nobody does. */
export async function leadOf(tx: Tx, { leadId }: LoadedAction): Promise<Addressee> {
  const [lead] = leadId ? await staffAmong(tx, [leadId]) : [];
  return lead ? { seatId: lead.seatId } : MANAGERS;
}

/** Tells somebody of the facility that an authority does not answer, and who was asked: from here on it takes a call. */
export async function silenceMail(tx: Tx, { action, checkIn, template, to = MANAGERS }: { action: LoadedAction; checkIn: Silent; template: "check_in.silent" | "check_in.escalated"; to?: Addressee }): Promise<Mail> {
  const [told] = await tx.execute<{ asked: string | null; authority: string | null }>(sql`
    select (select string_agg(u.to_name || ', ' || u.organisation_name, chr(10) order by u.to_name) from update_asks u where u.check_in_id = ${checkIn.id}) as asked,
      (select string_agg(o.name_en, ', ' order by o.name_en) from action_authorities t join organisations o on o.id = t.organisation_id where t.action_id = ${action.id}) as authority`);
  return {
    template, to, actionId: action.id, onceKey: `${template} ${checkIn.id}`,
    facts: { reference: action.reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", months: String(checkIn.months), askedOn: checkIn.askedOn ?? "", asked: told?.asked ?? "", authority: told?.authority ?? "" },
  };
}
