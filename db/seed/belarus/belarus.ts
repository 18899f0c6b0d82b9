import type postgres from "postgres";
import { designBelarus } from "./design";
import { runMissions } from "./missions";
import { requestBelarus } from "./request";

/** The Action that is told from its request to the suggested handover, step by step, by the people of the demonstration. Returns its reference. */
export async function tellBelarus(owner: postgres.Sql): Promise<string> {
  const reference = await requestBelarus(owner);
  await designBelarus(owner, reference);
  await runMissions(owner, reference);
  return reference;
}
