import { preferredLocale } from "@/messages/locale";

/** The list in the language that the reader's browser asks for. */
export function GET(request: Request): Response {
  return new Response(null, { status: 307, headers: { location: `/case-studies/${preferredLocale(request.headers.get("accept-language"))}`, vary: "accept-language" } });
}
