import type postgres from "postgres";
import { answerRecommendations } from "./advice";
import { briefAfterPresentation } from "./brief";
import { publishBelarus } from "./case-study";
import { measureBelarus, planResults } from "./chain";
import { designBelarus } from "./design";
import { draftTogether } from "./drafting";
import { followBelarus } from "./follow-up";
import { learnFromBelarus } from "./lessons";
import { meetInTheGroup } from "./meetings";
import { runMissions } from "./missions";
import { tellOrigins } from "./provenance";
import { addPublicRecord } from "./public-record";
import { freezeBelarus, presentBelarus } from "./report";
import { requestBelarus } from "./request";
import { deliverOutputs } from "./results";

/** The Action that is told from its request to the suggested handover, step by step, by the people of the demonstration. Returns its reference. */
export async function tellBelarus(owner: postgres.Sql): Promise<string> {
  const reference = await requestBelarus(owner);
  await designBelarus(owner, reference);
  await planResults(reference);
  await runMissions(owner, reference);
  await meetInTheGroup(owner, reference);
  await draftTogether(owner, reference);
  await deliverOutputs(owner, reference);
  await presentBelarus(owner, reference);
  await answerRecommendations(owner, reference);
  await freezeBelarus(owner, reference);
  await briefAfterPresentation();
  await addPublicRecord(owner, reference);
  await followBelarus(owner, reference);
  await publishBelarus(owner, reference);
  await measureBelarus(reference);
  await learnFromBelarus(reference);
  await tellOrigins(owner, reference);
  return reference;
}
