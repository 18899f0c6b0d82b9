// The least a server can do: run one statement and answer with a string. Started by bench.mjs, which sets the environment.
import { createServer } from "node:http";
import postgres from "postgres";
import { WORK } from "./work.mjs";

const sql = postgres(process.env.DATABASE_OWNER_URL, { max: 8, onnotice: () => {} });

const server = createServer(async (request, response) => {
  try {
    const url = new URL(request.url, "http://localhost");
    const { sql: text, html, isUnprepared } = WORK[url.pathname.slice(1)];
    if (request.method === "POST") for await (const _ of request);
    const rows = await sql.unsafe(text, url.searchParams.getAll("p"), { prepare: !isUnprepared });
    response.writeHead(request.method === "POST" ? 303 : 200, { "content-type": "text/html; charset=utf-8" }).end(html(rows));
  } catch (error) {
    response.writeHead(500).end(error.message);
  }
});

server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(0));
process.on("disconnect", () => process.exit(0));
