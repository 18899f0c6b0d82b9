import { command } from "@/server/command";
import { moveDeploymentInput } from "../schema";
import { moveDeployment } from "./move-deployment";

/** Names a proposed expert to the authority. */
export const nominateExpert = command({
  name: "deployment.nominate",
  input: moveDeploymentInput,
  run: (context, input) => moveDeployment(context, input, "nominate", "deployment.nominated"),
});
