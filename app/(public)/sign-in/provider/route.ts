import type { NextRequest } from "next/server";
import { signIn } from "@/server/auth";

/**
 * Sends staff to their organisation's own sign-in page. A link and not a form: our forms may lead nowhere but to ourselves. Who
 * proves once more who they are is asked there for their password again, whatever the provider remembers.
 */
export async function GET(request: NextRequest): Promise<void> {
  const isAgain = request.nextUrl.searchParams.get("again") === "1";
  await signIn("oidc", { redirectTo: isAgain ? "/confirm" : "/" }, isAgain ? { prompt: "login", max_age: "0" } : undefined);
}
