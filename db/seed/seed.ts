import postgres from "postgres";
import { giveAdvice } from "./advice";
import { tellBelarus } from "./belarus/belarus";
import { briefOfToday } from "./belarus/brief";
import { holdBurundi } from "./burundi-hold";
import { askWhoWorksThere } from "./seat-round";
import { seatCommittee } from "./committee";
import { callFocalPoints, fillRoster } from "./experts";
import { listInstruments } from "./instruments/instruments";
import { recordEarlyRequests } from "./early-requests";
import { writeRunningOutput } from "./running-output";
import { startLiveRequests } from "./live-requests";
import { measureRunning } from "./measuring";
import { BELARUS, linkPortfolio, registerPortfolio } from "./portfolio";
import { writePeople, writeReference } from "./reference";

/** Loads the demonstration portfolio once. Cut short, it goes on where it stopped; loaded, it does nothing. */
export async function seed(): Promise<void> {
  const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  try {
    if (await isLoaded(owner)) return;
    await writeReference();
    await writePeople(owner);
    await listInstruments("2016-01-04");
    const belarus = await tellBelarus(owner);
    say(`Action 1 of 85: ${belarus} ${BELARUS}`);
    const references = await registerPortfolio(say);
    references.set(BELARUS, belarus);
    await linkPortfolio(references);
    await holdBurundi();
    await askWhoWorksThere();
    await fillRoster(owner);
    await callFocalPoints(owner);
    await writeRunningOutput(owner);
    await measureRunning(owner);
    await giveAdvice(owner);
    await recordEarlyRequests(owner);
    await startLiveRequests(owner);
    await seatCommittee(owner);
    await briefOfToday();
    await owner`insert into reference_counters (kind, scope, last) values (${MARK.kind}, ${MARK.scope}, 1) on conflict do nothing`;
  } finally {
    await owner.end();
  }
}

// Written last: a database without it has been loaded in part, or not at all.
const MARK = { kind: "demonstration", scope: "loaded" };

async function isLoaded(owner: postgres.Sql): Promise<boolean> {
  const [row] = await owner`select 1 from reference_counters where kind = ${MARK.kind} and scope = ${MARK.scope}`;
  return row !== undefined;
}

function say(line: string): void {
  console.log(`  ${line}`);
}
