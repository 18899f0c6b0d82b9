// npm run test:faults — real processes are killed, slowed and starved while people write; what was acknowledged is counted.
import "./lib/node-version.mjs";
import { CASES } from "./faults/cases.mjs";
import { openWorld } from "./faults/world.mjs";
import { build, isBuilt } from "./lib/build.mjs";
import { runToTheEnd } from "./lib/failure.mjs";
import { step } from "./lib/progress.mjs";
import { stopAll, stopWhenAsked } from "./lib/stopping.mjs";

const only = process.argv[2]?.toLowerCase();

stopWhenAsked(130);
await runToTheEnd(async () => {
  console.log("Faults");
  if (!isBuilt()) await step("Building the pages", build);
  const world = await step("A place of its own", openWorld);
  let [passed, failed] = [0, 0];
  for (const [name, happens] of Object.entries(CASES)) {
    if (only && !name.toLowerCase().includes(only)) continue;
    try {
      console.log(`  ok      ${name}: ${await happens(world)}`);
      passed += 1;
    } catch (error) {
      console.log(`  FAILED  ${name}: ${error.message}`);
      failed += 1;
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  await stopAll();
  process.exit(failed > 0 ? 1 : 0);
});
