import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/lib/browser.mjs";

const port = process.env.E2E_PORT ?? "3100";
const report = process.env.PLAYWRIGHT_REPORT;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./scripts/testing/browser-setup.mjs",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [["list"], ["json", { outputFile: report }]] : "list",
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1366, height: 768 },
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: launchOptions(),
    screenshot: "only-on-failure",
    trace: "off",
  },
});
