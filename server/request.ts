import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";
import type { Role } from "@/domain/policy/actor";

/** What the log's line of a request says besides its address: filled while it is answered. */
type Known = { requestId: string; role?: Role; commands?: { name: string; submission: string }[] };

// scripts/lib/request-log.mjs opens it around each request; scripts and tests without a web server have none.
const current = () => (globalThis as { suiviRequests?: AsyncLocalStorage<Known> }).suiviRequests?.getStore();

/** Says in the log in which role this request was made; never who. */
export function noteRole(role: Role): void {
  const known = current();
  if (known) known.role = role;
}

/** Ties the log's line to the lines of the history: these carry the same submission. */
export function noteCommand(name: string, submission: string): void {
  const known = current();
  if (known) (known.commands ??= []).push({ name, submission });
}
