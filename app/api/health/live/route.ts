/** 200 while this process answers at all, whatever else is away: restart it when it does not. */
export function GET(): Response {
  return Response.json({ live: true }, { headers: { "Cache-Control": "no-store" } });
}
