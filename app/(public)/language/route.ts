import { isLocale } from "@/messages/locale";
import { currentActor } from "@/server/actor";
import { keepLocale } from "@/server/session";

/** Keeps the language and goes back to the page; only to paths of our own. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const to = searchParams.get("to");
  const back = searchParams.get("back") ?? "/";
  const actor = await currentActor();
  if (isLocale(to)) await keepLocale(to, actor?.viewedBy ? undefined : actor?.userId);
  return new Response(null, { status: 303, headers: { Location: /^\/(?![/\\])[\w\-./?=&%()[\]~+,:]*$/.test(back) ? back : "/" } });
}
