import type { Actor } from "@/domain/policy/actor";
import { may, reachOf, type Permission } from "@/domain/policy/matrix";
import { movesFrom } from "@/domain/shared/lifecycle";
import type { ActionHead } from "./action-head";
import type { NextStep } from "./next-step";
import { ACTION_MOVES, hasEnded } from "./lifecycle";

/** Pages of an Action that change it, each a noun with an address. */
export const MOVE_PAGES = ["launch", "report-start", "hold", "resume", "close", "close-early", "cancel", "lead", "links"] as const;
export type MovePage = (typeof MOVE_PAGES)[number];

/** What each page asks of the person. */
export const PERMISSION_OF: Record<MovePage, Permission> = {
  launch: "action.launch", "report-start": "action.report", hold: "action.hold", resume: "action.resume", close: "action.close", "close-early": "action.close", cancel: "action.close", lead: "action.edit", links: "action.link",
};

const MOVE_OF = { launch: "launch", "report-start": "report", close: "close", "close-early": "closeEarly", cancel: "cancel" } as const;

/** True when the team of the Action may do it as well as a manager. */
export function isForTheTeam(page: MovePage): boolean {
  return reachOf("coordinator", PERMISSION_OF[page]) !== undefined;
}

/** True when this person may do the step, as far as its page belongs to one permission alone. */
export function mayTake(actor: Actor, head: ActionHead, { href }: NextStep): boolean {
  const page = MOVE_PAGES.find((one) => href.endsWith(`/${one}`));
  return !page || may(actor, PERMISSION_OF[page], head.facts);
}

/** What this person may set in motion at the present stage, whether or not everything it needs is there. */
export function otherMoves(actor: Actor, head: ActionHead): MovePage[] {
  const isRunning = !hasEnded(head.stage);
  const open = movesFrom(ACTION_MOVES, head.stage) as string[];
  return MOVE_PAGES.filter((page) => may(actor, PERMISSION_OF[page], head.facts)).filter((page) => {
    if (page === "links") return true;
    if (page === "lead") return isRunning;
    if (page === "hold") return isRunning && !head.isOnHold;
    if (page === "resume") return head.isOnHold;
    return open.includes(MOVE_OF[page]);
  });
}
