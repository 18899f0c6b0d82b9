import { command } from "@/server/command";
import { acceptByLinkInput } from "../deployment-schema";
import { answerDeployment } from "./answer-deployment";

/** An expert says by their link that they take part. */
export const acceptByLink = command({ name: "deployment.accept_by_link", input: acceptByLinkInput, run: (context, input) => answerDeployment(context, input, "accept") });
