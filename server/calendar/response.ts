import "server-only";

const HEADERS = { "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex" };

/** A calendar as its reader's program takes it. */
export const calendarResponse = (text: string, name: string) => new Response(text, { headers: { ...HEADERS, "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": `inline; filename="${name}"` } });

/** What was taken back, what was never there and what was guessed look alike. */
export const NO_SUCH_CALENDAR = () => new Response("There is no calendar here.", { status: 404, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" } });
