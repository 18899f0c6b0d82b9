import { DeploymentLink } from "@/components/activities/deployment-link";
import { findDeploymentAsked } from "@/domain/activities/queries/find-deployment-asked";
import type { Draw } from "../draw-link";
import { submitAccept, submitDecline } from "./submit";

/** The mission an expert is asked about, and nothing else. */
export const drawDeployment: Draw = async (link, { token }) => {
  const asked = await findDeploymentAsked(link);
  return asked ? <DeploymentLink token={token} asked={asked} askedBy={link.madeByName} isUsed={link.usedAt !== null} submitAccept={submitAccept} submitDecline={submitDecline} /> : null;
};
