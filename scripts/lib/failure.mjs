import { isStopping, stopAll } from "./stopping.mjs";

/** A reason to stop that a person can act on: shown as one sentence, without a stack trace. */
export class Failure extends Error {}

/** Runs the whole of a script; whatever goes wrong ends with a sentence and exit code 1. */
export async function runToTheEnd(work) {
  try {
    return await work();
  } catch (error) {
    // Asked to stop in the middle of a step: the step's complaint is no news.
    if (isStopping()) return;
    await stopAll();
    console.error(`\n${sentence(error)}`);
    process.exit(1);
  }
}

function sentence(error) {
  if (error instanceof Failure) return error.message;
  if (process.env.DEBUG) return error?.stack ?? String(error);
  return `Something unexpected happened: ${error?.message ?? error} (DEBUG=1 shows where).`;
}
