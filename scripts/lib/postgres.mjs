import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { execFileSync, spawn } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { answers, freePort } from "./ports.mjs";
import { findPostgres } from "./postgres-programs.mjs";
import { isStopping, onStop } from "./stopping.mjs";
import { giveTo, unprivileged } from "./unprivileged.mjs";

const OWNER = "suivi_owner";
// Tests throw their cluster away: what survives a power cut does not matter there.
const FORGETFUL = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Starts PostgreSQL over a folder, or finds the one already running there, and returns its owner's address (database
 * "postgres"). What this call started is stopped with the script, or by `end` before; a server that somebody else runs is left alone.
 * `patience`: how long it may take until it answers, which is long where a log is followed to some moment.
 */
export async function startPostgres(folder, { isThrowAway = false, patience = 60_000 } = {}) {
  const { bin, major } = findPostgres();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  demandVersion(folder, major);
  const running = await findRunning(folder);
  if (running?.isKept) return { url: urlOf(folder, running.port), isOurs: false };
  if (running) await stopServer(running.pid);
  const place = { folder, bin, major, patience, ...unprivileged([bin, dirname(folder)]) };
  if (!existsSync(join(folder, "data"))) await createCluster(place, isThrowAway);
  giveTo(place.owner, folder);
  return startServer(place, isThrowAway ? FORGETFUL : archiving(place.owner));
}

/** The address of the PostgreSQL running over a folder, if one is. */
export async function findPostgresUrl(folder) {
  const running = existsSync(join(folder, "password")) ? await findRunning(folder) : null;
  return running?.isKept ? urlOf(folder, running.port) : null;
}

/**
 * With WAL_ARCHIVE_DIR the server keeps its log there, and any moment since a backup can be restored. A piece that is there already, since
 * the server died before it was told so, counts when it is the same.
 */
function archiving(owner) {
  if (!process.env.WAL_ARCHIVE_DIR) return {};
  const folder = resolve(process.env.WAL_ARCHIVE_DIR);
  if (/['"%\\]/.test(folder)) throw new Failure("WAL_ARCHIVE_DIR is a folder without quotes, percent signs and backslashes in its name.");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(owner, folder);
  const kept = `"${folder}/%f"`;
  return { archive_mode: "on", archive_timeout: "60", archive_command: `if test -f ${kept}; then cmp -s "%p" ${kept}; else cp "%p" "${folder}/%f.part" && mv "${folder}/%f.part" ${kept}; fi` };
}

function demandVersion(folder, major) {
  const file = join(folder, "data", "PG_VERSION");
  if (!existsSync(file)) return;
  const written = Number(readFileSync(file, "utf8"));
  if (written !== major) throw new Failure(`The data in ${folder} were written by PostgreSQL ${written}, and this is PostgreSQL ${major}: move that folder away to begin anew, or set PG_BIN to the programs of PostgreSQL ${written}.`);
}

async function createCluster({ folder, bin, major, launch, owner }, isThrowAway) {
  for (const name of readdirSync(folder)) if (name.startsWith("new-")) rmSync(join(folder, name), { recursive: true, force: true });
  const password = join(folder, "password");
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  giveTo(owner, folder);
  // Made beside and renamed at the end: a start that is cut short leaves no half-made cluster.
  const unfinished = join(folder, `new-${process.pid}`);
  const locale = major >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"] : ["--locale=C.UTF-8"];
  const { code, output } = await run(launch(join(bin, "initdb"), [
    "-D", unfinished, `--username=${OWNER}`, `--pwfile=${password}`, "--auth=scram-sha-256", "--encoding=UTF8", ...locale,
    "--data-checksums", ...(isThrowAway ? ["--no-sync"] : []),
  ]));
  if (code !== 0) throw new Failure(`PostgreSQL could not create its data in ${folder}: ${lastLine(output)}`);
  renameSync(unfinished, join(folder, "data"));
}

async function startServer(place, settings) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = await tryToStart(place, settings, port);
    if (server) {
      const life = { hasEnded: false, server };
      restartWhenKilled(life, { place, settings, port });
      return { url: urlOf(place.folder, port), isOurs: true, end: () => ((life.hasEnded = true), stopServer(life.server.pid)) };
    }
    // Another starter was quicker, or the port was taken in between.
    const running = await findRunning(place.folder);
    if (running?.isKept) return { url: urlOf(place.folder, running.port), isOurs: false };
    if (attempt === 3) throw new Failure(`PostgreSQL did not start: ${lastLine(readFileSync(join(place.folder, "log"), "utf8"))} (all of it: ${join(place.folder, "log")})`);
  }
}

async function tryToStart({ folder, bin, launch, owner, patience }, settings, port) {
  const all = { listen_addresses: "127.0.0.1", port, unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC", ...settings };
  const { command, args, ids } = launch(join(bin, "postgres"), ["-D", join(folder, "data"), ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])]);
  const log = openSync(join(folder, "log"), "w", 0o600);
  giveTo(owner, join(folder, "log"));
  const server = spawn(command, args, { ...ids, env: bareEnvironment(), detached: true, stdio: ["ignore", log, log], cwd: folder, windowsHide: true });
  closeSync(log);
  const forget = onStop(() => stopServer(server.pid));
  let hasEnded = false;
  for (const end of ["exit", "error"]) server.once(end, () => ((hasEnded = true), forget()));
  server.unref();
  try {
    // The server is ours from here: whoever finds it must know who answers for it.
    writeFileSync(join(folder, "starter"), String(process.pid), { mode: 0o600 });
  } catch (error) {
    await stopServer(server.pid);
    throw error;
  }
  for (let waited = 0; waited < patience && !hasEnded; waited += 30) {
    const known = readPidFile(folder);
    if (known?.pid === server.pid && known.isReady) return server;
    await pause(30);
  }
  if (!hasEnded) await stopServer(server.pid);
  return null;
}

// Somebody's kill -9, the machine short of memory, or its disk full: the same port again, so that the pages find it by themselves,
// and again for as long as it takes, since whoever makes room should not have to know of this too.
function restartWhenKilled(life, { place, settings, port }) {
  const isOver = () => life.hasEnded || isStopping();
  life.server.once("exit", async () => {
    if (isOver()) return;
    console.error("The database ended unexpectedly; starting it again.");
    for (let attempt = 1; !isOver(); attempt += 1) {
      const again = await tryToStart(place, settings, port).catch((error) => void console.error(`The database cannot be started: ${error.message}`));
      if (again) {
        life.server = again;
        return life.hasEnded ? stopServer(again.pid) : restartWhenKilled(life, { place, settings, port });
      }
      if (attempt % 10 === 0) console.error(`The database has not started again yet: ${lastLine(readFileSync(join(place.folder, "log"), "utf8"))}`);
      await pause(Math.min(1_000 * attempt, 10_000));
    }
  });
}

async function findRunning(folder) {
  const found = readPidFile(folder);
  if (!found || !isAlive(found.pid) || !servesFrom(folder, found.pid) || !(await answers(found.port))) return null;
  const starter = existsSync(join(folder, "starter")) ? Number(readFileSync(join(folder, "starter"), "utf8")) : 0;
  return { ...found, isKept: isAlive(starter) };
}

/** Ends PostgreSQL as Ctrl-C would: open transactions are rolled back, what was committed is on disk. */
async function stopServer(pid) {
  for (const [signal, patience] of [["SIGINT", 15_000], ["SIGQUIT", 5_000], ["SIGKILL", 2_000]]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience; waited += 30) {
      if (!isAlive(pid)) return;
      await pause(30);
    }
  }
}

function readPidFile(folder) {
  try {
    const lines = readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// After a reboot the number in an old file may be anybody's: never stop a stranger.
function servesFrom(folder, pid) {
  if (process.platform === "win32") return true;
  try {
    const command = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, "utf8") : execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return command.includes(join(folder, "data"));
  } catch {
    return false;
  }
}

function urlOf(folder, port) {
  return `postgres://${OWNER}:${readFileSync(join(folder, "password"), "utf8")}@127.0.0.1:${port}/postgres`;
}

async function run({ command, args, ids }) {
  const child = spawn(command, args, { ...ids, env: bareEnvironment(), cwd: "/", stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const forget = onStop(() => child.kill());
  const [code] = await once(child, "close").catch((error) => ((output = error.message), [1]));
  forget();
  return { code, output };
}

// The caller's language must not decide how the database sorts, nor its PG* variables how it starts.
function bareEnvironment() {
  const { PATH, SystemRoot, TEMP, LD_LIBRARY_PATH } = process.env;
  return { PATH, SystemRoot, TEMP, LD_LIBRARY_PATH, LC_ALL: "C", TZ: "UTC" };
}

const lastLine = (text) => text.trim().split("\n").at(-1) || "it gave no reason";
