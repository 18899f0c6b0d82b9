import "server-only";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const PROGRAMS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium"],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((path) => join(process.env[name] ?? "", path))),
};

/** How to start the Chromium of this machine: the one CHROMIUM names, Playwright's own, or the system's; null when there is none. */
export function findBrowser(): { executablePath?: string } | null {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return existsSync(/* turbopackIgnore: true */ CHROMIUM) ? { executablePath: CHROMIUM } : null;
  if (existsSync(/* turbopackIgnore: true */ chromium.executablePath())) return {};
  const executablePath = PROGRAMS[process.platform]?.find((path) => existsSync(/* turbopackIgnore: true */ path));
  return executablePath ? { executablePath } : null;
}
