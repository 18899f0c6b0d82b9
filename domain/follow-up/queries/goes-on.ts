import { sql } from "drizzle-orm";

/** May Suivi ask and remind by itself about the Action `a`? On hold, or where cooperation is suspended, people decide. */
export const GOES_ON = sql`(a.on_hold_since is null and not exists (
  select from action_countries c join lateral (select f.suspends from frame_changes f where f.country = c.country order by f.changed_on desc limit 1) latest on latest.suspends where c.action_id = a.id))`;
