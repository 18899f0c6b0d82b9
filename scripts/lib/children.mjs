import { spawn } from "node:child_process";
import { once } from "node:events";
import { isStopping, onStop, stopAll } from "./stopping.mjs";
import { TOP } from "./folders.mjs";

const isWindows = process.platform === "win32";

/**
 * Starts a child in its own process group, so that Ctrl-C reaches us first and we stop things in order.
 * It is stopped with us: asked with a signal, given `grace` milliseconds, then ended.
 */
export function startChild(command, args, { env, stdio, grace = 10_000, askWith = "SIGTERM", ...options } = {}) {
  const child = spawn(command, args, { cwd: TOP, detached: !isWindows, windowsHide: true, env, stdio, ...options });
  const forget = onStop(() => stopChild(child, { grace, askWith }));
  child.once("exit", forget).once("error", forget);
  return child;
}

/** For a child that the others cannot do without: if it ends by itself, everything ends. */
export function endTogether(child, name) {
  child.once("exit", async () => {
    if (isStopping()) return;
    console.error(`The ${name} ended unexpectedly.`);
    await stopAll();
    process.exit(1);
  });
}

/** Asks a child and its children to end; insists when the time is over. */
async function stopChild(child, { grace, askWith }) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const gone = once(child, "exit");
  signal(child, askWith);
  const timer = setTimeout(() => signal(child, "SIGKILL"), grace);
  await gone;
  clearTimeout(timer);
}

/** Runs a child to its end. Output is passed on as it comes, or kept and returned; `onLine` hears each line of it. */
export async function runChild(command, args, { env, passOn = false, askWith, onLine } = {}) {
  const child = startChild(command, args, { env, askWith, stdio: ["ignore", passOn ? "inherit" : "pipe", passOn ? "inherit" : "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => {
    output += text;
    onLine?.(text.trimEnd().split("\n").at(-1));
  });
  const code = await new Promise((done) => {
    child.once("error", (error) => ((output += `${error.message}\n`), done(127)));
    child.once("close", (exit) => done(exit ?? 1));
  });
  // While everything is being stopped nobody wants to read that a step was cut short.
  if (isStopping()) await new Promise(() => {});
  return { code, output };
}

function signal(child, name) {
  try {
    if (isWindows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    child.kill(name);
  }
}
