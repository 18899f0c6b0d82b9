import { isDatabaseUp } from "@/server/health";

/** 200 while the database answers, 503 otherwise. */
export async function GET(): Promise<Response> {
  const isUp = await isDatabaseUp();
  return Response.json({ database: isUp ? "up" : "down" }, { status: isUp ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
