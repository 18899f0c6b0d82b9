import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Kin, Lineage } from "../recommendation";

/** Everything a recommendation was made of, back to the first, and everything that was made of it. One statement. */
export async function readLineage(tx: Tx, recommendationId: string): Promise<Lineage> {
  const rows = await tx.execute<Kin & { side: keyof Lineage }>(sql`
    with recursive before as (${walk(recommendationId, { from: sql`l.into_id`, to: sql`l.from_id`, name: sql`before` })}),
      after as (${walk(recommendationId, { from: sql`l.from_id`, to: sql`l.into_id`, name: sql`after` })})
    select k.side, r.number, r.text_en as "textEn", r.text_fr as "textFr", r.state, r.answered_on as "answeredOn", k.recast, k.recast_on as "recastOn", k.depth
    from (select 'before' as side, b.* from before b union all select 'after', f.* from after f) k join recommendations r on r.id = k.id
    order by k.side, k.depth, r.number`);
  const side = (wanted: keyof Lineage) => [...rows].filter((row) => row.side === wanted).map(({ side: _, ...kin }) => kin).filter((kin, index, all) => all.findIndex(({ number }) => number === kin.number) === index);
  return { before: side("before"), after: side("after") };
}

/** One direction of the way: a merge of merges is followed to its end. */
const walk = (id: string, { from, to, name }: { from: SQL; to: SQL; name: SQL }) => sql`
  select ${to} as id, l.recast, l.recast_on, 1 as depth from recommendation_lineage l where ${from} = ${id}::uuid
  union select ${to}, l.recast, l.recast_on, w.depth + 1 from recommendation_lineage l join ${name} w on ${from} = w.id`;
