import { setTimeout as pause } from "node:timers/promises";
import { compare, countRequests, startWriters, until } from "./client.mjs";
import { endWeb, postmaster, startWeb } from "./world.mjs";

/** By chance, but the same chance for the same seed (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FAULTS_SEED plays a run again, FAULTS_SECONDS makes it longer. */
export const RANDOM = {
  "at random moments the server, the database, or both are killed while people write": async (world) => {
    const seed = Number(process.env.FAULTS_SEED) || Math.floor(Math.random() * 1_000_000);
    const seconds = Number(process.env.FAULTS_SECONDS) || 120;
    const next = chance(seed);
    const before = await countRequests(world);
    const writers = await startWriters(world, 6);
    const kills = { "the server": 0, "the database": 0, "one connection": 0, both: 0 };
    try {
      for (const end = Date.now() + seconds * 1_000; Date.now() < end; ) {
        await pause(300 + next() * 3_500);
        const victim = Object.keys(kills)[Math.floor(next() * 4)];
        if (victim === "one connection") await killConnection(world);
        if (victim === "the database" || victim === "both") killDatabase(world);
        if (victim === "both") await pause(next() * 300);
        if (victim === "the server" || victim === "both") {
          await endWeb(world);
          await pause(next() * 500);
          await startWeb(world);
        }
        kills[victim] += 1;
      }
      await until("the database is back", () => world.sql`select 1`.then(() => true), 60_000);
      const { acknowledged, pressedAgain } = await writers.stop();
      const { lost, doubled } = await compare(world, acknowledged, before);
      if (lost > 0 || doubled !== 0) throw new Error(`${lost} lost, ${doubled} doubled`);
      return `seed ${seed}, ${seconds} s: ${Object.entries(kills).map(([who, times]) => `${who} ${times} times`).join(", ")}; ${acknowledged.length} acknowledged, ${pressedAgain} pressed again, ${lost} lost, ${doubled} doubled`;
    } catch (error) {
      throw new Error(`${error.message} (FAULTS_SEED=${seed} plays it again)`);
    }
  },
};

/** The one that started the others, unless it is down already. */
function killDatabase(world) {
  try {
    process.kill(postmaster(world), "SIGKILL");
  } catch (error) {
    if (!["ESRCH", "ENOENT"].includes(error.code)) throw error;
  }
}

async function killConnection(world) {
  const found = await world.sql`select pid from pg_stat_activity where usename like 'suivi_%' and pid <> pg_backend_pid() limit 1`.catch(() => []);
  try {
    if (found[0]) process.kill(found[0].pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
