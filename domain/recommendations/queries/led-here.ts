import { sql, type SQL } from "drizzle-orm";

/** Does the actor's authority answer this recommendation: as its lead, or in the place of a lead that is no authority of the Action? The twin of `answeringOf`. */
export const ledHere = (r: SQL): SQL => sql`(${r}.addressee_id = (select app.organisation_id()) or (
  exists (select from action_authorities own where own.action_id = ${r}.action_id and own.organisation_id = (select app.organisation_id()))
  and not exists (select from action_authorities lead where lead.action_id = ${r}.action_id and lead.organisation_id = ${r}.addressee_id)))`;
