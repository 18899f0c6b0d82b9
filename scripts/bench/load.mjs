import { Agent, request as open } from "node:http";

/** One user or many, each sending its next request when the last one is answered, for a time or through a list. */
export async function load({ port, next, users = 1, milliseconds = Infinity }) {
  const agent = new Agent({ keepAlive: true, maxSockets: users });
  const times = [];
  let bytes = 0;
  let failures = 0;
  const from = performance.now();
  const user = async () => {
    for (let request; performance.now() - from < milliseconds && (request = next()); ) {
      const started = performance.now();
      const answer = await send({ port, agent, ...request });
      times.push(performance.now() - started);
      bytes = answer.body.length;
      if (answer.status !== (request.expected ?? 200)) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  return { times, perSecond: times.length / seconds, bytes, failures };
}

/** One request and its whole answer. */
export function send({ port, path, method = "GET", headers = {}, body, agent }) {
  return new Promise((done, fail) => {
    const sent = open({ host: "127.0.0.1", port, path, method, agent, headers: { host: `localhost:${port}`, ...headers, ...(body ? { "content-length": body.length } : {}) } }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk)).on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) })).on("error", fail);
    });
    sent.setTimeout(30_000, () => sent.destroy(new Error(`${path} did not answer within 30 s`)));
    sent.once("error", fail);
    sent.end(body);
  });
}

/** The value below which a share of the times lies. */
export function percentile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values) => percentile(values, 0.5);
