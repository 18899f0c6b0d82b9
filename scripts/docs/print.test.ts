import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printLifecycle } from "./print-lifecycle";
import { printMails } from "./print-mails";
import { printPolicy } from "./print-policy";

test("docs/policy.md is what the matrix prints", () => {
  expect(readFileSync("docs/policy.md", "utf8")).toBe(printPolicy());
});

test("docs/lifecycle.md is what the lifecycle tables print", () => {
  expect(readFileSync("docs/lifecycle.md", "utf8")).toBe(printLifecycle());
});

test("docs/mails.md is what the catalogues of mails print", () => {
  expect(readFileSync("docs/mails.md", "utf8")).toBe(printMails());
});
