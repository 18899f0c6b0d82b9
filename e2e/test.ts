import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/** Playwright's own test; whoever came in during one has gone when it ends, so that the browser holds no more than one test needs. */
export const test = base.extend<{ gone: void }>({
  gone: [async ({ browser }, use) => {
    await use();
    await Promise.all(browser.contexts().map((context) => context.close()));
  }, { auto: true }],
});
