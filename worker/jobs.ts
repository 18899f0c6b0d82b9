import { sealHistory } from "@/db/sealing";
import { askAgain } from "@/domain/assessments/commands/ask-again";
import { findUnaskedAgain } from "@/domain/assessments/queries/find-unasked-again";
import { recordScan } from "@/domain/documents/commands/record-scan";
import { findToScan } from "@/domain/documents/queries/find-to-scan";
import { remindPositions } from "@/domain/drafting/commands/remind-positions";
import { findTextsToRemind } from "@/domain/drafting/queries/find-texts-to-remind";
import { removeCv } from "@/domain/experts/commands/remove-cv";
import { findCvsToRemove } from "@/domain/experts/queries/find-cvs-to-remove";
import { askCheckIn } from "@/domain/follow-up/commands/ask-check-in";
import { countSilence } from "@/domain/follow-up/commands/count-silence";
import { escalateCheckIn } from "@/domain/follow-up/commands/escalate-check-in";
import { remindOfCheckIn } from "@/domain/follow-up/commands/remind-of-check-in";
import { findCheckInsToAsk } from "@/domain/follow-up/queries/find-check-ins-to-ask";
import { findCheckInsToRemind } from "@/domain/follow-up/queries/find-check-ins-to-remind";
import { findSilentCheckIns } from "@/domain/follow-up/queries/find-silent-check-ins";
import { remindReceiver } from "@/domain/handovers/commands/remind-receiver";
import { askStatus } from "@/domain/handovers/commands/status";
import { findReceiversToRemind, findStatusesDue } from "@/domain/handovers/queries/find-receivers-due";
import { remindOfOutputRound } from "@/domain/outputs/commands/remind-of-round";
import { findDueRounds } from "@/domain/outputs/queries/find-due-rounds";
import { forgetNames } from "@/domain/participants/commands/forget-names";
import { findNamesToForget } from "@/domain/participants/queries/find-participants";
import { countNominationSilence } from "@/domain/nominations/commands/count-nomination-silence";
import { remindNomination } from "@/domain/nominations/commands/remind-nomination";
import { findAsksToRemind, findUnansweredAsks } from "@/domain/nominations/queries/find-due-asks";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { remindOfRecommendation } from "@/domain/recommendations/commands/remind-of-recommendation";
import { findOverdueRecommendations } from "@/domain/recommendations/queries/find-overdue-recommendations";
import { countDurations } from "@/domain/requests/commands/count-durations";
import { lapseOpinion } from "@/domain/requests/commands/lapse-opinion";
import { remindOfRequest } from "@/domain/requests/commands/remind-of-request";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { durationsChanged } from "@/domain/requests/queries/find-changed-durations";
import { findReminders } from "@/domain/requests/queries/find-reminders";
import { findSilentOpinions } from "@/domain/requests/queries/find-silent-opinions";
import { openSeatRound } from "@/domain/seats/commands/open-seat-round";
import { remindOfSeatRound } from "@/domain/seats/commands/remind-of-seat-round";
import { findRoundsToOpen, findRoundsToRemind } from "@/domain/seats/queries/find-rounds-due";
import { openSurvey } from "@/domain/surveys/commands/open-survey";
import { findSecondSurveys } from "@/domain/surveys/queries/find-surveys";
import { remindOfTask } from "@/domain/tasks/commands/remind-of-task";
import { findOverdueTasks } from "@/domain/tasks/queries/find-overdue-tasks";
import { anchorHistory } from "@/server/anchors";
import { endViewing } from "@/domain/viewings/commands/end-viewing";
import { findViewingsOver } from "@/domain/viewings/queries/find-viewings";
import { execute } from "@/server/command";
import { forgetFiles } from "@/server/forget-files";
import { hasScanner, scanFile } from "@/server/virus-scan";
import { HOUSEKEEPING } from "./housekeeping";
import { addressAll } from "./mails/address";
import { deliverAll } from "./mails/deliver";

/** How a piece of work ended; `count` where it was more than one thing. */
type Outcome = { ok: true; count?: number } | { ok: false; problem: { kind: string; /** Nothing of this kind gets through at the moment. */ isPostAway?: boolean } };

/** Something that happens by the clock: what is due today, and the command that does it to each. */
export type Job = { name: string; /** Asks or reminds somebody, or counts their silence: not while everything with the country is on hold. Each subject begins with its reference. */ pausesOnHold?: true; run: (today: string, now: Date, each: Each) => Promise<void> };
export type Each = (subject: string, work: () => Promise<Outcome>) => Promise<void>;

// Reads every decided request: once a day is enough.
let countedOn: string | undefined;

// The file waits; the next round asks again.
const NO_SCANNER = () => ({ ok: false as const, problem: { kind: "the scanner does not answer" } });

/** What is done between two rounds as well, as soon as somebody is to be told something. */
export const MAIL_JOBS: readonly Job[] = [
  { name: "mails written", run: (_, at, each) => addressAll(at, each) },
  { name: "mails sent", run: (_, at, each) => deliverAll(at, each) },
];

/** In this order: what was asked before is judged before anything new is asked. */
export const JOBS: readonly Job[] = [
  {
    name: "opinions counted as consent",
    pausesOnHold: true,
    run: async (_, at, each) => {
      for (const due of await findSilentOpinions(SYSTEM_ACTOR, programmeDay(at))) await each(due.reference, () => execute(lapseOpinion, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "silences counted",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of await findSilentCheckIns(SYSTEM_ACTOR, today)) await each(`${due.reference} after ${due.months} months`, () => execute(countSilence, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "check-ins asked",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of await findCheckInsToAsk(SYSTEM_ACTOR, today)) await each(`${due.reference} after ${due.months} months`, () => execute(askCheckIn, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "reminders of check-ins sent",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of (await findCheckInsToRemind(SYSTEM_ACTOR, today)).toRemind) await each(`${due.reference} after ${due.months} months`, () => execute(remindOfCheckIn, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "silences told to managers",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of (await findCheckInsToRemind(SYSTEM_ACTOR, today)).toEscalate) await each(`${due.reference} after ${due.months} months`, () => execute(escalateCheckIn, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "assessors asked again",
    run: async (_, at, each) => {
      for (const due of await findUnaskedAgain(SYSTEM_ACTOR)) await each(due.reference, () => execute(askAgain, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "reminders sent",
    pausesOnHold: true,
    run: async (_, at, each) => {
      for (const due of await findReminders(SYSTEM_ACTOR, programmeDay(at))) await each(`${due.reference} ${due.reminder}`, () => execute(remindOfRequest, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "reminders of tasks sent",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of await findOverdueTasks(SYSTEM_ACTOR, today)) await each(`${due.reference} task ${due.number}`, () => execute(remindOfTask, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "recommendations past their date told",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of await findOverdueRecommendations(SYSTEM_ACTOR, today)) await each(`${due.reference} recommendation ${due.number}`, () => execute(remindOfRecommendation, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "reminders of returned outputs sent",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of await findDueRounds(SYSTEM_ACTOR, today)) await each(`${due.reference} output ${due.number}`, () => execute(remindOfOutputRound, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "institutions reminded of a text",
    pausesOnHold: true,
    run: async (_, at, each) => {
      for (const due of await findTextsToRemind(SYSTEM_ACTOR, programmeDay(at))) await each(`${due.reference} text ${due.number}`, () => execute(remindPositions, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "receivers asked how far they are",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of await findStatusesDue(SYSTEM_ACTOR, today)) await each(`${due.reference} handover after ${due.days} days`, () => execute(askStatus, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "receivers reminded",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of await findReceiversToRemind(SYSTEM_ACTOR, today)) await each(`${due.reference} handover`, () => execute(remindReceiver, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "authorities asked who still works there",
    run: async (today, at, each) => {
      for (const { organisationId, name } of await findRoundsToOpen(SYSTEM_ACTOR, today)) await each(name, () => execute(openSeatRound, SYSTEM_ACTOR, { organisationId }, { at }));
    },
  },
  {
    name: "authorities reminded of their seats",
    run: async (today, at, each) => {
      for (const due of await findRoundsToRemind(SYSTEM_ACTOR, today)) await each(due.roundId, () => execute(remindOfSeatRound, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "files scanned for viruses",
    run: async (_, at, each) => {
      if (!hasScanner()) return;
      for (const { id: documentId, sha256, fileName } of await findToScan(SYSTEM_ACTOR)) await each(fileName, () => scanFile(sha256).then((result) => execute(recordScan, SYSTEM_ACTOR, { documentId, result }, { at }), NO_SCANNER));
    },
  },
  ...HOUSEKEEPING,
  {
    name: "viewings ended",
    run: async (_, at, each) => {
      for (const due of await findViewingsOver(SYSTEM_ACTOR)) await each(due.viewingId, () => execute(endViewing, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "second surveys opened",
    pausesOnHold: true,
    run: async (today, at, each) => {
      for (const due of await findSecondSurveys(SYSTEM_ACTOR, today)) await each(`${due.reference} activity ${due.number}`, () => execute(openSurvey, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "names of participants deleted",
    run: async (today, at, each) => {
      for (const due of await findNamesToForget(SYSTEM_ACTOR, today)) await each(due.reference, () => execute(forgetNames, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "calls for experts counted as unanswered",
    run: async (_, at, each) => {
      for (const due of await findUnansweredAsks(SYSTEM_ACTOR, programmeDay(at))) await each(due.askId, () => execute(countNominationSilence, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "focal points reminded",
    run: async (_, at, each) => {
      for (const due of await findAsksToRemind(SYSTEM_ACTOR, programmeDay(at))) await each(due.askId, () => execute(remindNomination, SYSTEM_ACTOR, due, { at }));
    },
  },
  {
    name: "curricula vitae removed",
    run: async (_, at, each) => {
      for (const due of await findCvsToRemove(SYSTEM_ACTOR, programmeDay(at))) await each(due.expertId, () => forgetting(due, at));
    },
  },
  {
    name: "usual durations counted",
    run: async (_, at, each) => {
      const today = programmeDay(at);
      if (countedOn === today) return;
      if (await durationsChanged(SYSTEM_ACTOR, today)) await each(today, () => execute(countDurations, SYSTEM_ACTOR, {}, { at }));
      countedOn = today;
    },
  },
  {
    name: "lines of the history sealed",
    run: async (today, at, each) => each("history", async () => {
      const count = await sealHistory();
      await anchorHistory(today, at);
      return { ok: true, count };
    }),
  },
  // Last, so that what the others told goes out in the same round.
  ...MAIL_JOBS,
];

/** The row first, then the bytes: what fails between the two leaves bytes that nothing names. */
async function forgetting(due: { expertId: string; reason: string }, at: Date): Promise<Outcome> {
  const result = await execute(removeCv, SYSTEM_ACTOR, due, { at });
  if (!result.ok) return result;
  await forgetFiles(result.value.files);
  return { ok: true };
}
