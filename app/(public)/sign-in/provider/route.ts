import { signIn } from "@/server/auth";

/** Sends staff to their organisation's own sign-in page. A link and not a form: our forms may lead nowhere but to ourselves. */
export async function GET(): Promise<void> {
  await signIn("oidc", { redirectTo: "/" });
}
