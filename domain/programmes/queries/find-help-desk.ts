import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { programmes } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { HelpDesk } from "../programme";

/** Whom to call at the facility that runs this installation; null where nobody is named. */
export async function findHelpDesk(actor: Actor): Promise<HelpDesk | null> {
  const [row] = await as(actor, (tx) => tx
    .select({ name: programmes.contactName, phone: programmes.contactPhone, email: programmes.contactEmail, hoursEn: programmes.hoursEn, hoursFr: programmes.hoursFr })
    .from(programmes).where(eq(programmes.isOurs, true)));
  return row?.name ? { ...row, name: row.name } : null;
}
