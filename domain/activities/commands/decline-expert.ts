import { command } from "@/server/command";
import { declineDeployment } from "../schema";
import { moveDeployment } from "./move-deployment";

/** Records that an expert will not go, and why. */
export const declineExpert = command({
  name: "deployment.decline",
  input: declineDeployment,
  run: (context, input) => moveDeployment(context, input, "decline", "deployment.declined"),
});
