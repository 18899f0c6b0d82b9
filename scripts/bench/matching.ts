import { writeFileSync } from "node:fs";
import { sql as statement } from "drizzle-orm";
import postgres from "postgres";
import { as, closeAll } from "@/db/client";
import { findMatches, matchSql, type Asking } from "@/domain/experts/queries/find-matches";
import type { Actor } from "@/domain/policy/actor";
import { copy, type Value } from "./copy";
import { EXPERTS, expertTables } from "./expert-rows";
import { id } from "./random";

const FILE = "docs/matching-plan.md";
const TURNS = 200;
const GOAL_MS = 100;

const MANAGER: Actor = { userId: id("user", 1), personName: "Person 1", seatId: id("seat", 1), seatKind: "staff", role: "manager", organisationId: id("organisation", 1_000_000), organisationName: "The facility", countries: [], locale: "en" };

/** Measures matching a roster of a thousand against the terms of reference of one mission, and writes the time and the query plan into docs/matching-plan.md. */
async function measureMatching(actions: number): Promise<void> {
  const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  try {
    const asking = await prepare(owner, actions);
    const times: number[] = [];
    for (let turn = 0; turn < TURNS + 20; turn++) {
      const from = performance.now();
      const match = await findMatches(MANAGER, asking);
      if (!match) throw new Error("The mission of the benchmark was not found.");
      // The first ones fill caches.
      if (turn >= 20) times.push(performance.now() - from);
    }
    const match = (await findMatches(MANAGER, asking))!;
    const plan = await as(MANAGER, (tx) => tx.execute<{ "QUERY PLAN": string }>(statement`explain (analyze, buffers, costs off) ${matchSql(asking)}`));
    const lines = plan.map((row) => row["QUERY PLAN"]);
    times.sort((one, other) => one - other);
    const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1);
    const inside = Number(/Execution Time: ([\d.]+) ms/.exec(lines.at(-1) ?? "")?.[1] ?? Number.NaN);
    writeFileSync(FILE, report({ p50: at(0.5), p95: at(0.95), inside, actions, fits: match.counts.fits, lines }));
    console.log(`Matching ${EXPERTS} experts: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${inside.toFixed(1)} ms in the database (${inside < GOAL_MS ? "good" : "missed"}). Written to ${FILE}`);
  } finally {
    await owner.end();
    await closeAll();
  }
}

async function prepare(owner: postgres.Sql, actions: number): Promise<Asking> {
  const [{ there }] = await owner<[{ there: number }]>`select count(*)::int as there from experts`;
  if (there !== EXPERTS) {
    await owner`set session_replication_role = replica`;
    for (const { table } of expertTables(actions).reverse()) await owner`delete from ${owner(table)}`;
    for (const { table, columns, rows } of expertTables(actions)) await copy(owner, table, columns, rows as Iterable<readonly Value[]>);
    await owner`set session_replication_role = origin`;
    await owner.unsafe("vacuum analyze");
  }
  const [mission] = await owner<[{ id: string; reference: string; number: number }]>`select v.id, a.reference, v.number from activities v join actions a on a.id = v.action_id where a.stage = 'implementation' and v.number = 4 order by a.reference limit 1`;
  await owner`update activities set starts_on = '2027-03-08', ends_on = '2027-03-12', terms_topics = '{labour_migration,migration_legislation,diaspora_affairs}', terms_languages = '{ru,en,fr}', terms_categories = '{}' where id = ${mission.id}`;
  return { reference: mission.reference, number: mission.number, today: "2026-11-23" };
}

type Result = { p50: string; p95: string; inside: number; actions: number; fits: number; lines: string[] };

function report({ p50, p95, inside, actions, fits, lines }: Result): string {
  return `# Matching experts: time and query plan

Written by \`npm run bench -- --only matching\`; do not edit by hand.

${EXPERTS.toLocaleString("en")} experts with their languages, topics, posts, days away and past missions are compared with the terms of reference of one mission, in one statement, as a manager and through row-level security. The portfolio holds ${actions.toLocaleString("en")} Actions. ${fits} experts fit.

| measured | ms |
| --- | ---: |
| in the database | ${inside.toFixed(1)} |
| asked and read by the server, half of ${TURNS} times within | ${p50} |
| asked and read by the server, 95 of 100 within | ${p95} |

The goal is ${GOAL_MS} ms in the database: **${inside < GOAL_MS ? "good" : "missed"}**.

\`\`\`text
${lines.join("\n")}
\`\`\`
`;
}

measureMatching(Number(process.argv[2])).catch((error) => {
  console.error(error);
  process.exit(1);
});
