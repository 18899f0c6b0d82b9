import type { OpinionAnswer, OpinionState, RequestState } from "./lifecycle";
import type { OpinionClock } from "./opinion-clock";

/** The question to one service as its link shows it: the request as it was sent, and where the answer stands. */
export type OpinionQuestion = {
  service: { nameEn: string; nameFr: string | null };
  state: OpinionState;
  answer: OpinionAnswer | null;
  remarks: string | null;
  hasVeto: boolean;
  settledOn: string | null;
  answeredByName: string | null;
  lateAnswer: OpinionAnswer | null;
  lateOn: string | null;
  clock: OpinionClock;
  request: { reference: string; state: RequestState; title: string; language: string; need: string; expectedResult: string; origin: string; contribution: string; country: string | null; authorities: { nameEn: string; nameFr: string | null }[]; letters: { id: string; fileName: string }[] };
};
