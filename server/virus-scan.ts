import "server-only";
import { connect, type Socket } from "node:net";
import { openFile } from "./files";

const PATIENCE = 60_000;
const MOST_CHUNK = 64 * 1024;

/** Is there a virus scanner? `CLAMD` names a clamd: `host:port`, or the path of its socket. */
export const hasScanner = () => Boolean(process.env.CLAMD);

/** What clamd says of a kept file, asked by its INSTREAM command; throws when it cannot be reached or the file is gone. */
export async function scanFile(sha256: string): Promise<"clean" | "infected"> {
  const content = await openFile(sha256);
  if (!content) throw new Error(`The store has no file ${sha256}.`);
  const said = await ask(connectTo(process.env.CLAMD ?? ""), content);
  if (said.endsWith("OK")) return "clean";
  if (said.endsWith("FOUND")) return "infected";
  throw new Error(`clamd answered: ${said}`);
}

function connectTo(address: string): Socket {
  const [, host, port] = /^([^/]+):(\d+)$/.exec(address) ?? [];
  return host && port ? connect({ host, port: Number(port) }) : connect({ path: address });
}

function ask(socket: Socket, content: ReadableStream<Uint8Array>): Promise<string> {
  return new Promise((resolve, reject) => {
    const answer: Buffer[] = [];
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error("clamd did not answer in time.")));
    socket.on("error", reject);
    socket.on("data", (piece) => answer.push(piece));
    socket.on("end", () => resolve(Buffer.concat(answer).toString("utf8").replace(/\0/g, "").trim()));
    socket.once("connect", () => void send(socket, content).catch((error: Error) => socket.destroy(error)));
  });
}

// Each piece is led by its length, in four bytes; a length of nothing ends the stream.
async function send(socket: Socket, content: ReadableStream<Uint8Array>): Promise<void> {
  socket.write("zINSTREAM\0");
  for await (const chunk of content as unknown as AsyncIterable<Uint8Array>) {
    for (let at = 0; at < chunk.length; at += MOST_CHUNK) {
      const piece = chunk.subarray(at, at + MOST_CHUNK);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      socket.write(length);
      if (!socket.write(piece)) await new Promise((resolve) => socket.once("drain", resolve));
    }
  }
  socket.write(Buffer.alloc(4));
}
