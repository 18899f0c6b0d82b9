import { command } from "@/server/command";
import { moveDeploymentInput } from "../schema";
import { moveDeployment } from "./move-deployment";

/** Records that the authority takes the expert. */
export const acceptExpert = command({
  name: "deployment.accept",
  input: moveDeploymentInput,
  run: (context, input) => moveDeployment(context, input, "accept", "deployment.accepted"),
});
