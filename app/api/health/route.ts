import { readiness } from "@/server/health";

/** 200 while the database answers, 503 otherwise: send no reader here then. What else is late or low is told beside it. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  return Response.json(state, { status: state.database === "up" ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
