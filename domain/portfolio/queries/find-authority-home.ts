import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { readAuthorityRequests } from "@/domain/requests/queries/read-authority-requests";
import { readAuthorityActions } from "./read-authority-actions";
import { readAuthorityTasks } from "./read-authority-tasks";

/** What an authority's people find when they come: what to do, their requests, their Actions. Three statements at once. */
export async function findAuthorityHome(actor: Actor) {
  return as(actor, async (tx) => {
    const [tasks, requests, actions] = await Promise.all([readAuthorityTasks(tx), readAuthorityRequests(tx), readAuthorityActions(tx)]);
    return { tasks, requests, actions };
  });
}
