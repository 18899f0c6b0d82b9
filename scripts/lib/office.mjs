import { existsSync } from "node:fs";
import { runChild } from "./children.mjs";

const PLACES = {
  linux: ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice", "/snap/bin/libreoffice"],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: ["C:\\Program Files\\LibreOffice\\program\\soffice.exe"],
};

/** The LibreOffice on this machine, or null. The product never needs it: tests open our Word files with it. */
export function findOffice() {
  if (process.env.SOFFICE) return existsSync(process.env.SOFFICE) ? process.env.SOFFICE : null;
  return (PLACES[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/** Installs the part of LibreOffice that reads Word files where that is possible; says so where it is not, and the tests that open them are left out. */
export async function ensureOffice() {
  if (findOffice()) return;
  if (process.platform === "linux" && process.getuid() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runChild("apt-get", ["update"], { env });
    await runChild("apt-get", ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", "libreoffice-writer-nogui"], { env });
  }
  if (!findOffice()) console.log("No LibreOffice here: Word files are checked by their contents, and the test that opens them is left out.");
}
