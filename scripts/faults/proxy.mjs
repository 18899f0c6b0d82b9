import { connect, createServer } from "node:net";

/** A wire to the database that can be made slow, or to swallow everything. */
export async function startProxy(databaseUrl) {
  const { hostname, port } = new URL(databaseUrl);
  const wire = { delay: 0, isStuck: false };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [[near, far], [far, near]]) {
      from.on("data", (bytes) => wire.isStuck || setTimeout(() => to.writable && to.write(bytes), wire.delay));
      from.on("error", () => to.destroy()).on("close", () => to.destroy());
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String(server.address().port);
  return Object.assign(wire, { url: url.href, stop: () => server.close() });
}
