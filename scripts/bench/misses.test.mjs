import { expect, test } from "vitest";
import { missesOf } from "./misses.mjs";

const row = (more) => ({ name: "Today", good: 25, aim: 5, ratio: 10, p50: 40, p95: 50, statementP50: 1, statements: 5, bytes: 150_000, limitPerSecond: 1000, manyPerSecond: 100, isSave: false, ...more });
const empty = row({ name: "A page without data", good: null, aim: null, ratio: 45, statements: 0 });

test("goals that are met have no line", () => {
  expect(missesOf([empty, row({})], { memory: 200 })).toEqual([]);
});

test("a missed ratio says by how much and why", () => {
  expect(missesOf([empty, row({ ratio: 50 })], { memory: 200 })).toEqual([
    "Today: missed, 50 times where 25 is good, because the same work in one statement takes 1.0 ms of the 40 ms; the rest goes into finding out who asks, reading as that person and drawing 146 kB; a page without data already stands at 10 times of this limit.",
  ]);
});

test("a page of too many statements, a slow search and a large server have a line each", () => {
  const misses = missesOf([empty, row({ statements: 6 }), row({ name: "Search, a rare word", p95: 61 }), row({ name: "Save", isSave: true, statements: 11 })], { memory: 400 });
  expect(misses).toEqual(["Today: missed, 6 statements where 5 are good.", "Search, a rare word: missed, p95 of 61 ms for one user where 60 ms are good; the same work in one statement takes 1.0 ms.", "Memory of the web server: missed, 400 MB where 350 are good, because nothing bounds the heap yet and Node gives back late what 16 users at once leave behind."]);
});
