import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { runChild } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { inTop } from "./folders.mjs";

const SYSTEM = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium"],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((path) => join(process.env[name] ?? "", path))),
};

/** The Chromium on this machine: a path, "playwright" for Playwright's own download, or null. */
export function findBrowser() {
  if (process.env.CHROMIUM) {
    if (!existsSync(process.env.CHROMIUM)) throw new Failure(`CHROMIUM names ${process.env.CHROMIUM}, which is not there.`);
    return process.env.CHROMIUM;
  }
  if (hasPlaywrightsOwn()) return "playwright";
  return (SYSTEM[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/** Makes sure that there is a Chromium for the browser tests, installing one if need be. */
export async function ensureBrowser() {
  if (findBrowser()) return;
  const isRootOnLinux = process.platform === "linux" && process.getuid() === 0;
  if (isRootOnLinux && existsSync("/usr/bin/apt-get")) await installWithApt();
  // Judged by the browser, not by apt: another half-configured package makes it complain although all is well.
  if (findBrowser()) return;
  const { output } = await runChild(process.execPath, [inTop("node_modules", "@playwright", "test", "cli.js"), "install", "chromium", "--only-shell"]);
  if (!findBrowser()) throw new Failure(`${output.trim()}\n\nNo Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM to its path.`);
}

/** How Playwright is to launch it. */
export function launchOptions() {
  const browser = findBrowser();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return browser && browser !== "playwright" ? { executablePath: browser, args } : { args };
}

async function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runChild("apt-get", ["update"], { env });
  await runChild("apt-get", ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", "chromium", "fonts-liberation"], { env });
}

function hasPlaywrightsOwn() {
  const path = createRequire(inTop("package.json"))("@playwright/test").chromium.executablePath();
  if (existsSync(path)) return true;
  // <downloads>/chromium-1234/chrome-linux/chrome; the shell alone lies beside as chromium_headless_shell-1234.
  const folder = dirname(dirname(path));
  const shell = join(dirname(folder), basename(folder).replace("chromium-", "chromium_headless_shell-"));
  return existsSync(shell) && readdirSync(shell).includes("INSTALLATION_COMPLETE");
}
