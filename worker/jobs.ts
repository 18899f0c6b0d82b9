import { askCheckIn } from "@/domain/follow-up/commands/ask-check-in";
import { countSilence } from "@/domain/follow-up/commands/count-silence";
import { findCheckInsToAsk } from "@/domain/follow-up/queries/find-check-ins-to-ask";
import { findSilentCheckIns } from "@/domain/follow-up/queries/find-silent-check-ins";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { lapseOpinion } from "@/domain/requests/commands/lapse-opinion";
import { findSilentOpinions } from "@/domain/requests/queries/find-silent-opinions";
import { execute } from "@/server/command";

type Outcome = Awaited<ReturnType<typeof execute>>;

/** Something that happens by the clock: what is due today, and the command that does it to each. */
export type Job = { name: string; run: (today: string, now: Date, each: Each) => Promise<void> };
export type Each = (subject: string, work: () => Promise<Outcome>) => Promise<void>;

/** In this order: what was asked before is judged before anything new is asked. */
export const JOBS: readonly Job[] = [
  {
    name: "opinions counted as consent",
    run: async (today, at, each) => {
      for (const due of await findSilentOpinions(SYSTEM_ACTOR, today)) await each(due.reference, () => execute(lapseOpinion, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "silences counted",
    run: async (today, at, each) => {
      for (const due of await findSilentCheckIns(SYSTEM_ACTOR, today)) await each(`${due.reference} after ${due.months} months`, () => execute(countSilence, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "check-ins asked",
    run: async (today, at, each) => {
      for (const due of await findCheckInsToAsk(SYSTEM_ACTOR, today)) await each(`${due.reference} after ${due.months} months`, () => execute(askCheckIn, SYSTEM_ACTOR, due, { at }));
    },
  },
];
