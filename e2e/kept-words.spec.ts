import { createHash } from "node:crypto";
import { spawn, type ChildProcess } from "node:child_process";
import type { Page } from "@playwright/test";
import { serverEnvironment } from "../scripts/lib/environment.mjs";
import { resolve } from "./addresses";
import { onDatabase } from "./database";
import { answer, enter } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const LONG = "Twenty thousand characters of a report. ".repeat(500);
const SECTION = `/actions/${WORLD.running}/report/sections/lessons`;

/** A server of our own over the same database, which can be killed without warning. */
async function serve(port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["scripts/serve.mjs"], { env: { ...process.env, ...serverEnvironment({ ownerUrl: process.env.DATABASE_OWNER_URL!, port, isDemo: true }), PORT: String(port), HOST: "127.0.0.1", RATE_LIMIT_TIMES: "1000" }, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await new Promise((done) => server.once("message", done));
  return server;
}

const kill = (server: ChildProcess) => new Promise((done) => void (server.once("exit", done), server.kill("SIGKILL")));
const stored = (language: string) => onDatabase(async (sql) => (await sql`select t.body from texts t join actions a on a.id = t.action_id where a.reference = ${WORLD.running} and t.field = 'lessons' and t.language = ${language} order by t.number desc limit 1`)[0]?.body as string | undefined);

// With scripts the framework reads the new page's title out, so that an alert says nothing of a refusal.
async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save the report" }).click();
  await expect(page).toHaveURL(/done=report\.saved/);
}

test("a server killed between two saves loses neither the saved text nor the one that is being typed", async ({ browser }) => {
  test.setTimeout(120_000);
  const port = 3190 + Number(process.env.TEST_PARALLEL_INDEX ?? 0);
  const base = `http://localhost:${port}`;
  let server = await serve(port);
  try {
    const page = await (await browser.newContext({ baseURL: base })).newPage();
    await enter(page, "Marek");
    await page.goto(SECTION);
    await answer(page, { body: LONG });
    await save(page);
    expect(await stored("en")).toBe(LONG.trim());
    await page.goto(SECTION);
    const second = `Second: ${LONG}`.slice(0, 20_000);
    await answer(page, { body: second });
    await kill(server);
    await page.getByRole("button", { name: "Save the report" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "This was not sent" })).toBeVisible();
    await expect(page.locator('[name="body"]')).toHaveValue(second);
    expect(await stored("en"), "what was saved is there").toBe(LONG.trim());
    server = await serve(port);
    await save(page);
    expect(await stored("en")).toBe(second.trim());
  } finally {
    await kill(server);
  }
});

/** Ends this browser's session as time would: the row is gone, the page knows nothing of it. */
async function endSession(page: Page): Promise<void> {
  const token = (await page.context().cookies()).find(({ name }) => name.endsWith("session-token"))!.value;
  await onDatabase((sql) => sql`delete from sessions where session_token = ${createHash("sha256").update(token).digest("base64url")}`);
}

for (const [name, scripts, address, button, fields] of [
  ["Marek", true, `/actions/${WORLD.belarus}/report/correct`, "Record the correction", { said: LONG.slice(0, 1_900).trim(), corrected: "Права." }],
  ["Elena", false, { path: "/partner/requests/*/problem", on: "/partner", row: WORLD.live.draft }, "Continue", { need: LONG.slice(0, 1_900).trim() }],
] as const) {
  test(`what ${name} typed when the session had ended stands in the form again after signing in (scripts ${scripts ? "on" : "off"})`, async ({ browser }) => {
    // A session of its own: the one that other tests share must not end.
    const page = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage();
    await enter(page, name);
    await page.goto(await resolve(page, address));
    await answer(page, { ...fields });
    await endSession(page);
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(page.getByText("What you had typed is kept, sealed")).toBeVisible();
    await page.getByRole("button", { name: new RegExp(`\\b${name}$`) }).click();
    await page.getByRole("link", { name: "Go on writing" }).click();
    for (const [field, value] of Object.entries(fields)) await expect(page.locator(`[name="${field}"]`)).toHaveValue(value);
    await expect(page.getByText("before your session ended").first()).toBeVisible();
  });
}
