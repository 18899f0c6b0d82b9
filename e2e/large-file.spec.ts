import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { serverEnvironment } from "../scripts/lib/environment.mjs";
import { onDatabase } from "./database";
import { enter } from "./steps";
import { expect, test } from "./test";

const MB = 1024 * 1024;
const FILE = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(40 * MB, "A study of forty megabytes. ")]);
const NAME = `Study of ${FILE.length} bytes.pdf`;
let port: number;
let server: ChildProcess;

// A server of its own, on the same database and files: killing the common one would end everybody's tests.
test.beforeAll(async () => {
  port = await freePort();
  server = await startServer();
});
test.afterAll(() => void server.kill("SIGKILL"));

test("the application dies in the middle of a large upload: nothing half-written, the form keeps its text, and the file goes on where it stopped", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext({ baseURL: `http://localhost:${port}`, locale: "en-GB" })).newPage();
  const before = stored();
  await enter(page, "Mira");
  await page.goto("/actions/BLR-2016-01/documents/new");
  await page.locator("select[name=kind]").selectOption("press");
  await page.locator("input[name=audience][value=authority]").check();
  await slow(page);
  await page.locator("input[type=file]").setInputFiles({ name: NAME, mimeType: "application/pdf", buffer: FILE });
  await expect(page.getByRole("status").filter({ hasText: /[1-9]\d? of 40 MB/ })).toBeVisible({ timeout: 30_000 });

  server.kill("SIGKILL");
  await expect.poll(() => server.signalCode).toBe("SIGKILL");
  expect(await rows()).toBe(0);
  // Other tests keep files meanwhile: each that came is whole, and none is this one.
  for (const name of stored().filter((one) => !before.includes(one))) {
    expect(sha256(readFileSync(join(process.env.FILES_DIR!, name))), "a whole file").toBe(basename(name));
    expect(basename(name), "another test's file").not.toBe(sha256(FILE));
  }
  expect(await page.locator("select[name=kind]").inputValue()).toBe("press");
  expect(await page.locator("input[name=audience][value=authority]").isChecked()).toBe(true);

  server = await startServer();
  await expect(page.getByText("The file has arrived.")).toBeVisible({ timeout: 90_000 });
  await page.getByRole("button", { name: "Add a document" }).click();
  await expect(page).toHaveURL(/documents\?done=document\.added/);
  expect(await rows()).toBe(1);
  const [row] = await onDatabase((sql) => sql`select bytes, kind, audience from documents where file_name = ${NAME}`);
  expect(row).toEqual({ bytes: FILE.length, kind: "press", audience: "authority" });
  await expect(page.getByRole("link", { name: NAME, exact: true })).toBeVisible();
});

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Names of whole files in the store. */
function stored(): string[] {
  return readdirSync(process.env.FILES_DIR!, { recursive: true }).map(String).filter((name) => /[0-9a-f]{64}$/.test(name)).sort();
}

async function rows(): Promise<number> {
  return (await onDatabase((sql) => sql`select count(*)::int as count from documents where file_name = ${NAME}`))[0]!.count;
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 8 * MB });
}

function startServer(): Promise<ChildProcess> {
  const env = { ...serverEnvironment({ ownerUrl: process.env.DATABASE_OWNER_URL!, port, isDemo: true }), AUTH_URL: `http://localhost:${port}`, PORT: String(port), HOST: "127.0.0.1", RATE_LIMIT_TIMES: "1000" };
  const child = spawn(process.execPath, ["scripts/serve.mjs"], { env: env as unknown as NodeJS.ProcessEnv, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve(child));
    child.once("exit", () => reject(new Error("The server of this test did not start.")));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });
}
