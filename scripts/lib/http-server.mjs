import { createServer } from "node:http";

const [PATIENCE, ROUND, LARGEST_HEAD] = [15_000, 5_000, 16 * 1024];
// Longer than a proxy keeps a line that it may use again: whoever closes first must not be we, or its next request is lost.
const IDLE = 75_000;
// A file of 21 megabytes over a slow line.
const WHOLE_REQUEST = 300_000;

// There is one protocol here: who asks for another, or for a way through, is told so and not left with a closed line.
const NO = "Connection: close\r\nContent-Length: 0\r\n\r\n";
const OTHERS = { upgrade: `HTTP/1.1 400 Bad Request\r\n${NO}`, connect: `HTTP/1.1 405 Method Not Allowed\r\n${NO}` };

/** A server that waits for nobody: who sends a head too slowly, too large or in an unclear way is refused before our code is asked. */
export function patientServer(answer, { patience = PATIENCE, round = ROUND, isDev = false } = {}) {
  const server = createServer({ headersTimeout: patience, keepAliveTimeout: IDLE, requestTimeout: WHOLE_REQUEST, connectionsCheckingInterval: round, maxHeaderSize: LARGEST_HEAD, requireHostHeader: true, insecureHTTPParser: false }, answer);
  // While developing, pages hear of changes over a socket.
  if (!isDev) for (const [asked, refusal] of Object.entries(OTHERS)) server.on(asked, (_request, socket) => socket.on("error", () => {}).end(refusal));
  return server;
}
