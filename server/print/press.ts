import "server-only";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./find-browser";

const IDLE = 60_000;
const ARGUMENTS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

// One browser for the whole server, also where a module is loaded again.
const kept = globalThis as typeof globalThis & { suiviPress?: { browser?: Browser; rest?: NodeJS.Timeout } };
const press = (kept.suiviPress ??= {});

/** The browser that prints, started at first use; null when this machine has none. */
export async function openPress(): Promise<Browser | null> {
  clearTimeout(press.rest);
  if (press.browser?.isConnected()) return press.browser;
  const found = findBrowser();
  if (!found) return null;
  // The server says when it stops; a browser that listened for the same signals would end it halfway through its answers.
  press.browser = await chromium.launch({ ...found, args: ARGUMENTS, timeout: 15_000, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }).catch((error) => {
    console.error(`Chromium could not be started for printing: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return undefined;
  });
  return press.browser ?? null;
}

/** Closes it once nobody has printed for a minute. */
export function restPress(): void {
  clearTimeout(press.rest);
  press.rest = setTimeout(() => void closePress(), IDLE);
  press.rest.unref();
}

export async function closePress(): Promise<void> {
  const { browser } = press;
  press.browser = undefined;
  await browser?.close().catch(() => {});
}
