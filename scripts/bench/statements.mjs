import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { readyToPost } from "./forms.mjs";
import { send } from "./load.mjs";

/**
 * How many statements each page sends, from the server's own log; null where its log cannot be read. Beginning and
 * ending a transaction is not counted, saying who asks is.
 */
export async function countStatements(pages, { sql, database, port, log }) {
  if (!existsSync(log)) return pages.map(() => null);
  await setLogging(sql, database, "alter database %s set log_statement = 'all'");
  const counts = [];
  for (const page of pages) counts.push(await countOf(page, { port, log }));
  await setLogging(sql, database, "alter database %s reset log_statement");
  return counts;
}

async function countOf(page, { port, log }) {
  const visit = page.isSave
    ? await readyToPost({ port, path: page.path(0), cookie: page.cookie, change: page.change(0) })
    : { path: page.path(0), headers: { cookie: page.cookie } };
  // The first visit opens connections again.
  if (!page.isSave) await send({ port, ...visit });
  await pause(100);
  const from = sizeOf(log);
  await send({ port, ...visit });
  await pause(150);
  const lines = textFrom(log, from).match(/LOG: {2}(?:statement|execute [^:]*): \s*\S+/g) ?? [];
  return lines.filter((line) => !/: \s*(begin|commit|rollback|fetch)\b/i.test(line)).length;
}

// A setting of the database is read when a connection opens: the open ones are sent away.
async function setLogging(sql, database, statement) {
  await sql.unsafe(statement.replace("%s", `"${database}"`));
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${database} and pid <> pg_backend_pid()`;
  await pause(300);
}

function sizeOf(file) {
  const descriptor = openSync(file, "r");
  try {
    return fstatSync(descriptor).size;
  } finally {
    closeSync(descriptor);
  }
}

function textFrom(file, position) {
  const descriptor = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(fstatSync(descriptor).size - position);
    readSync(descriptor, buffer, 0, buffer.length, position);
    return buffer.toString();
  } finally {
    closeSync(descriptor);
  }
}
