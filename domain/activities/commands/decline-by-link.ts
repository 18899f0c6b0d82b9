import { command } from "@/server/command";
import { declineByLinkInput } from "../deployment-schema";
import { answerDeployment } from "./answer-deployment";

/** An expert says by their link that they do not take part, why, and who could. */
export const declineDeploymentByLink = command({ name: "deployment.decline_by_link", input: declineByLinkInput, run: (context, input) => answerDeployment(context, input, "decline") });
