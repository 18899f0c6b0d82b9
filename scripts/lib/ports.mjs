import { connect, createServer } from "node:net";
import { Failure } from "./failure.mjs";

/** A port nobody listens on now. */
export async function freePort() {
  const server = await listen(0, "127.0.0.1");
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Stops early, before the long steps, when the web server could not listen. */
export async function demandFreePort(port, host) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  // Browsers try both families for "localhost": a stranger on the other one would answer instead of us.
  for (const address of host === "127.0.0.1" ? [host, "::1"] : [host]) await demandFree(port, address, address === host);
}

/** Does something accept connections there? */
export function answers(port, host = "127.0.0.1") {
  return new Promise((done) => {
    const socket = connect({ port, host, timeout: 2000 });
    const end = (isUp) => (socket.destroy(), done(isUp));
    socket.once("connect", () => end(true)).once("error", () => end(false)).once("timeout", () => end(false));
  });
}

async function demandFree(port, address, isRequired) {
  try {
    const server = await listen(port, address);
    await new Promise((done) => server.close(done));
  } catch (error) {
    if (error.code === "EADDRINUSE") throw new Failure(`Port ${port} is already in use: stop what runs there (another Suivi?) or choose another port, for example PORT=${port + 1} npm start.`);
    if (error.code === "EACCES") throw new Failure(`This user may not listen on port ${port}: choose one above 1023, for example PORT=3000 npm start.`);
    if (isRequired) throw new Failure(`Suivi cannot listen on ${address}: HOST must be an address of this machine.`);
  }
}

function listen(port, host) {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen({ port, host, exclusive: true }, () => done(server));
  });
}
