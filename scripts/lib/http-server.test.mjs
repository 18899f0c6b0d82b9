import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { patientServer } from "./http-server.mjs";

let server;
let asked = 0;

beforeAll(async () => {
  server = patientServer((request, response) => void ((asked += 1), request.resume(), response.end("read")), { patience: 300, round: 50 });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => (server.closeAllConnections(), server.close()));

describe("what is not HTTP", () => {
  test.each([
    ["a head that never ends", "GET / HTTP/1.1\r\nHost: a\r\nX: ", /^HTTP\/1\.1 408 /],
    ["nothing but its beginning", "GET", /^HTTP\/1\.1 408 /],
    ["a head that is too large", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
    ["an address that is too long", `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, /^HTTP\/1\.1 431 /],
    ["a length that is no number", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ten\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["a length below nothing", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", /^HTTP\/1\.1 400 /],
    ["two ways to tell where it ends", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["a head folded over lines", "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\nY : c\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["no host", "GET / HTTP/1.1\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["a header with a NUL", "GET / HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["a socket to be kept", "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["a way through to elsewhere", "CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n", /^HTTP\/1\.1 405 /],
    ["another protocol", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000", /^HTTP\/1\.1 400 /],
  ])("%s is refused without asking a page", async (_, bytes, expected) => {
    const before = asked;
    expect(await said(bytes)).toMatch(expected);
    expect(asked).toBe(before);
  });

  test("leaves the server answering", async () => {
    expect(await said("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 /);
  });
});

function said(bytes) {
  return new Promise((done, fail) => {
    const socket = connect(server.address().port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    let answer = "";
    socket.on("data", (piece) => (answer += piece)).on("error", (error) => (answer ? done(answer) : fail(error))).on("close", () => done(answer));
  });
}
