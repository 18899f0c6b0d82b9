import { runRound, type Round } from "./round";

export type Worker = { stop: () => Promise<void> };
type Options = { everyMs?: number; clock?: () => Date; say?: (line: string) => void; round?: typeof runRound; /** Told of each round that went through. */ afterRound?: () => void };

const MINUTE = 60_000;

/**
 * Starts the worker: one round at once, then one a minute, never two together. `stop` lets the command in hand end and
 * starts no other. What goes wrong, the database being away for instance, is said once and tried again.
 */
export function startWorker({ everyMs = MINUTE, clock = () => new Date(), say = console.log, round = runRound, afterRound = () => {} }: Options = {}): Worker {
  let isStopping = false;
  let wake = () => {};
  let known: string[] = [];

  const loop = async () => {
    while (!isStopping) {
      const { done, refused } = await round(clock(), () => isStopping).then((ended) => (afterRound(), ended)).catch(failedRound);
      const counts = Object.entries(done).filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`);
      const news = refused.filter((line) => !known.includes(line));
      for (const line of counts.length > 0 ? [counts.join(", "), ...news] : news) say(`Worker: ${line}`);
      known = refused;
      if (!isStopping) await pause();
    }
  };

  const pause = () => new Promise<void>((resume) => {
    const timer = setTimeout(resume, everyMs);
    wake = () => (clearTimeout(timer), resume());
  });

  const ended = loop();
  return {
    stop: () => {
      isStopping = true;
      wake();
      return ended;
    },
  };
}

function failedRound(error: unknown): Round {
  const { cause } = error as { cause?: { message?: string } };
  const message = cause?.message ?? (error instanceof Error ? error.message : String(error));
  return { done: {}, refused: [`this round failed and will be tried again: ${message}`] };
}
