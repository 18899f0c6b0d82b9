import { command } from "@/server/command";
import { moveDeploymentInput } from "../schema";
import { moveDeployment } from "./move-deployment";

/** Records that the expert was on the mission; only once it has been held. */
export const deployExpert = command({
  name: "deployment.deploy",
  input: moveDeploymentInput,
  run: (context, input) => moveDeployment(context, input, "deploy", "deployment.deployed"),
});
