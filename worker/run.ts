import { MAIL_JOBS } from "./jobs";
import { runRound, type Round } from "./round";

export type Worker = { stop: () => Promise<void> };
type Options = {
  everyMs?: number; clock?: () => Date | Promise<Date>; say?: (line: string) => void; round?: typeof runRound;
  /** Told of each round that went through. */
  afterRound?: () => void;
  /** Given what to call when a mail is to be written. */
  hear?: (wake: () => void) => void;
};

const MINUTE = 60_000;
/** What is told at the same time goes out together. */
const A_MOMENT = 200;

/**
 * Starts the worker: one round at once, then one a minute, never two together; in between only mails go out, as soon as there are any.
 * `stop` lets the command in hand end and starts no other. What goes wrong, the database being away for instance, is said once and
 * tried again.
 */
export function startWorker({ everyMs = MINUTE, clock = () => new Date(), say = console.log, round = runRound, afterRound = () => {}, hear = () => {} }: Options = {}): Worker {
  let [isStopping, isCalled] = [false, false];
  let wake = () => {};

  const teller = () => {
    let known: string[] = [];
    return ({ done, refused }: Round) => {
      const counts = Object.entries(done).filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`);
      const news = refused.filter((line) => !known.includes(line));
      for (const line of counts.length > 0 ? [counts.join(", "), ...news] : news) say(`Worker: ${line}`);
      known = refused;
    };
  };
  const [tellRound, tellMails] = [teller(), teller()];
  const attempt = (jobs?: typeof MAIL_JOBS) => Promise.resolve().then(clock).then((now) => round(now, () => isStopping, jobs));

  const loop = async () => {
    while (!isStopping) {
      tellRound(await attempt().then((ended) => (afterRound(), ended)).catch(failedRound));
      await untilNext(Date.now() + everyMs);
    }
  };

  const untilNext = async (due: number) => {
    while (!isStopping && Date.now() < due) {
      await pause(due - Date.now());
      if (!isCalled || isStopping || Date.now() >= due) continue;
      await new Promise((resume) => setTimeout(resume, Math.min(A_MOMENT, everyMs)));
      isCalled = false;
      const ended = await attempt(MAIL_JOBS).catch(failedRound);
      tellMails(ended);
      // Each mail that is tried in vain waits longer: while the mail server is away only the round tries.
      if (ended.isPostAway) return pauseUncalled(due);
    }
  };

  const pause = (ms: number) => new Promise<void>((resume) => {
    if (isCalled || isStopping) return resume();
    const timer = setTimeout(resume, Math.max(0, ms));
    wake = () => (clearTimeout(timer), resume());
  });

  const pauseUncalled = async (due: number) => {
    for (; !isStopping && Date.now() < due; isCalled = false) await pause(due - Date.now());
  };

  hear(() => {
    isCalled = true;
    wake();
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
