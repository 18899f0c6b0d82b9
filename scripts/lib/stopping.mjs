import { readFileSync } from "node:fs";

const stops = [];
let stopping = null;

/** Remembers how to stop something that was started; the last started is stopped first. Returns how to forget it. */
export function onStop(stop) {
  stops.push(stop);
  return () => {
    const at = stops.indexOf(stop);
    if (at >= 0) stops.splice(at, 1);
  };
}

/** Stops everything that was started, in order. */
export function stopAll() {
  return (stopping ??= (async () => {
    while (stops.length > 0) await Promise.resolve(stops.pop()()).catch((error) => console.error(error.message));
  })());
}

export const isStopping = () => stopping !== null;

/** Stops everything on Ctrl-C, on a polite kill, when the terminal closes, and when npm is gone. */
export function stopWhenAsked(exitCode = 0) {
  const end = async () => {
    if (isStopping()) return;
    if (process.stdout.isTTY) process.stdout.write("\n");
    await stopAll();
    process.exit(exitCode);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  // A killed npm takes at most its shell along, not us.
  const above = ancestors();
  if (process.env.npm_lifecycle_event) setInterval(() => ancestors() !== above && end(), 500).unref();
}

// Our parent is npm, or a shell between npm and us that outlives it: then its parent counts as well.
function ancestors() {
  const parent = `/proc/${process.ppid}`;
  try {
    if (!/^(sh|dash|bash)$/m.test(readFileSync(`${parent}/comm`, "utf8"))) return `${process.ppid}`;
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(readFileSync(`${parent}/status`, "utf8"))?.[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}
