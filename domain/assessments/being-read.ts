import type { RequestState } from "@/domain/requests/lifecycle";

const BEING_READ = ["submitted", "in_consultation"] as const satisfies readonly RequestState[];

/** May assessors be asked and answer while a request stands here? Not while its authority writes, nor once it is over. */
export function isBeingRead(state: RequestState): boolean {
  return BEING_READ.some((one) => one === state);
}
