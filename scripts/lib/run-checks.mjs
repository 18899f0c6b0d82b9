import { Failure } from "./failure.mjs";

/** Does every check although earlier ones fail, and returns what they add up to. */
export async function runChecks(checks) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [title, check] of checks) {
    console.log(`\n== ${title}`);
    const from = performance.now();
    const { passed = 0, failed = 0, skipped = 0 } = await check().catch(asFailure);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    console.log(`== ${title}: ${failed > 0 ? "failed" : "done"}, ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
  return total;
}

/** The one plain line that says how it went. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function asFailure(error) {
  console.error(error instanceof Failure ? error.message : error);
  return { failed: 1 };
}
