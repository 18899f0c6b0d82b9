import { createServer } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import { withoutWords } from "./error-line.mjs";
import { plainPage } from "./plain-page.mjs";
import { logErrors, logged, patternOf } from "./request-log.mjs";

const PERSONAL = ["Ana Petrova", "ana.petrova@ministry.example", "+375 29 000 00 00", "CV-4711"];
const routeOf = patternOf([{ page: "/experts/[id]", regex: /^\/experts\/[^/]+$/ }]);
const told = console.error;
let server;

afterEach(() => {
  console.error = told;
  server?.close();
});

describe("the log", () => {
  test("has one line a request, with the pattern of its address and the role and commands that were noted", async () => {
    const { lines, answers } = await run([["/experts/CV-4711?name=Ana%20Petrova"]], (_, response) => {
      Object.assign(globalThis.suiviRequests.getStore(), { role: "manager", commands: [{ name: "save-expert", submission: "s" }] });
      response.end("x");
    });
    expect(lines).toEqual([{ time: expect.any(String), level: "info", requestId: answers[0].id, method: "GET", route: "/experts/[id]", status: 200, ms: expect.any(Number), role: "manager", commands: [{ name: "save-expert", submission: "s" }] }]);
  });

  test("names nobody, whatever is asked, sent or goes wrong", async () => {
    const { lines, answers } = await run([
      [`/experts/${encodeURIComponent(PERSONAL[0])}?mail=${PERSONAL[1]}`, { headers: { referer: `http://a/?q=${PERSONAL[1]}`, "user-agent": PERSONAL[0], cookie: `a=${PERSONAL[3]}`, "x-request-id": PERSONAL[1] } }],
      [`/nowhere/${PERSONAL[3]}`, { method: "POST", body: PERSONAL.join(" ") }],
    ], (_, response) => {
      const failed = Object.assign(new Error(`Failed query: insert\nparams: ${PERSONAL.join(",")}`, { cause: { code: "23505", detail: PERSONAL[1] } }), { digest: "42" });
      console.error(failed);
      console.error(" ⨯", String(failed.stack));
      console.error(`No mail for ${PERSONAL[1]} at /x?who=${PERSONAL[3]}`);
      response.writeHead(500).end();
    });
    expect(lines).toHaveLength(8);
    for (const one of PERSONAL) expect(JSON.stringify(lines)).not.toContain(one);
    expect(lines.filter(({ status }) => status).map(({ route, level, digest }) => [route, level, digest]).sort()).toEqual([["(none)", "error", "42"], ["/experts/[id]", "error", "42"]]);
    expect(lines.filter(({ code }) => code === "23505").map(({ requestId }) => requestId).sort()).toEqual(answers.map(({ id }) => id).sort());
  });

  test("tells which answers were cut off", async () => {
    const { lines } = await run([["/experts/1"]], (_, response) => void (response.write("half"), setTimeout(() => response.destroy(), 20)));
    expect(lines[0]).toMatchObject({ route: "/experts/1".replace("1", "[id]"), cutOff: true });
  });

  test("takes a number from nobody but a trusted proxy", async () => {
    const ask = [["/", { headers: { "x-request-id": "chosen-by-proxy" } }]];
    expect((await run(ask, (_, response) => response.end())).answers[0].id).not.toBe("chosen-by-proxy");
    expect((await run(ask, (_, response) => response.end(), { trustsProxy: true })).answers[0].id).toBe("chosen-by-proxy");
  });
});

test("an error is kept by its kind, code, number and place", () => {
  const error = Object.assign(new TypeError("Ana Petrova"), { digest: "7" });
  expect(withoutWords(error)).toMatchObject({ error: "TypeError", digest: "7", at: expect.arrayContaining([expect.stringContaining("request-log.test.mjs")]) });
});

test("the page of an error tells the number of the request in both languages", () => {
  for (const [language, words] of [["en", "tell us this number"], ["fr", "communiquez-nous ce numéro"]]) {
    const headers = { "accept-language": language, "x-request-id": "0f1e2d3c-aaaa" };
    expect(plainPage(500, { headers })).toMatch(new RegExp(`${words}.*0f1e2d3c-aaaa`));
    expect(plainPage(404, { headers })).not.toContain("0f1e2d3c-aaaa");
  }
});

async function run(asked, answer, { trustsProxy = false } = {}) {
  const lines = [];
  const say = (line) => lines.push(line);
  logErrors({ say });
  server?.close();
  server = createServer((request, response) => logged(request, response, { routeOf, trustsProxy, say }, () => answer(request, response)));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const answers = await Promise.all(asked.map(async ([path, init]) => {
    const sent = await fetch(`http://127.0.0.1:${server.address().port}${path}`, init);
    await sent.text().catch(() => {});
    return { id: sent.headers.get("x-request-id") };
  }));
  await vi.waitFor(() => expect(lines.filter(({ status }) => status)).toHaveLength(asked.length));
  return { lines, answers };
}
