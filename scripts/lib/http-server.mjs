import { createServer } from "node:http";

const [PATIENCE, ROUND, LARGEST_HEAD] = [15_000, 5_000, 16 * 1024];
// A file of 21 megabytes over a slow line.
const WHOLE_REQUEST = 300_000;

/** A server that waits for nobody: who sends a head too slowly, too large or in an unclear way is refused before our code is asked. */
export const patientServer = (answer, { patience = PATIENCE, round = ROUND } = {}) =>
  createServer({ headersTimeout: patience, requestTimeout: WHOLE_REQUEST, connectionsCheckingInterval: round, maxHeaderSize: LARGEST_HEAD, requireHostHeader: true, insecureHTTPParser: false }, answer);
