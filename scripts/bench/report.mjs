import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { inTop, TOP } from "../lib/folders.mjs";
import { missesOf } from "./misses.mjs";

const FILE = inTop("docs", "performance.md");
const ms = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const rate = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const kB = (bytes) => (bytes / 1024).toFixed(0);

const COLUMNS = [
  ["page", ({ name }) => name],
  ["p50 ms", ({ p50 }) => ms(p50)],
  ["p95 ms", ({ p95 }) => ms(p95)],
  ["/s, 1 user", ({ perSecond }) => rate(perSecond)],
  ["/s, 16 users", ({ manyPerSecond }) => rate(manyPerSecond)],
  ["limit p50 ms", ({ limitP50 }) => ms(limitP50)],
  ["limit /s, 16 users", ({ limitPerSecond }) => rate(limitPerSecond)],
  ["SQL p50 ms", ({ statementP50 }) => ms(statementP50)],
  ["limit / ours", ({ ratio }) => ratio.toFixed(1)],
  ["good", ({ good }) => String(good ?? "–")],
  ["aim", ({ aim }) => String(aim ?? "–")],
  ["verdict", (row) => verdict(row)],
  ["statements", ({ statements }) => (statements === null ? "?" : String(statements))],
  ["kB", ({ bytes }) => kB(bytes)],
  ["kB gzip", ({ packed }) => kB(packed)],
];

function verdict({ ratio, good, aim, failures }) {
  if (failures > 0) return `${failures} failed`;
  if (good === null) return "–";
  return ratio <= aim ? "aim" : ratio <= good ? "good" : "missed";
}

/** Prints the table for a terminal. */
export function printTable(rows) {
  const cells = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, show]) => show(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  for (const line of cells) console.log(line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  "));
}

/** Writes the result of this size into docs/performance.md; the results of other sizes stay. */
export function writeReport(rows, run) {
  const { actions } = run;
  const section = [
    `## ${actions.toLocaleString("en")} Actions`, "", circumstances(run), "",
    `| ${COLUMNS.map(([title]) => title).join(" | ")} |`, `| --- |${" ---: |".repeat(COLUMNS.length - 1)}`,
    ...rows.map((row) => `| ${COLUMNS.map(([, show]) => show(row)).join(" | ")} |`), "",
    "### Goals missed", "", ...lines(missesOf(rows, run)),
  ].join("\n");
  const others = (existsSync(FILE) ? readFileSync(FILE, "utf8") : "").split(/\n(?=## )/).slice(1).map((text) => text.trim()).filter((text) => sizeOf(text) !== actions);
  const sections = [...others, section].sort((one, other) => sizeOf(one) - sizeOf(other));
  writeFileSync(FILE, `${INTRODUCTION}\n\n${sections.join("\n\n")}\n`);
}

/** Writes a chapter that is measured in another way; the others stay. */
export function writeChapter(title, body) {
  const others = (existsSync(FILE) ? readFileSync(FILE, "utf8") : "").split(/\n(?=## )/).slice(1).map((text) => text.trim()).filter((text) => !text.startsWith(`## ${title}\n`));
  const sections = [...others, `## ${title}\n\n${body}`].sort((one, other) => sizeOf(one) - sizeOf(other));
  writeFileSync(FILE, `${INTRODUCTION}\n\n${sections.join("\n\n")}\n`);
}

function circumstances({ load, fillSeconds, memoryBefore, memory, seconds }) {
  // A machine that is busy before the run begins is one that others work on too.
  const machine = `${cpus().length} ${load > 0.5 ? `processor cores shared with other work (load ${load.toFixed(1)} when the run began)` : "processor cores"}`;
  const filled = fillSeconds === null ? "The portfolio was there from an earlier run." : `The portfolio was made in ${Math.round(fillSeconds)} s.`;
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Node ${process.versions.node}, ${machine}. ${filled} Web server ${memoryBefore ?? "?"} MB before the run, ${memory ?? "?"} MB after it. Whole run ${Math.round(seconds)} s.`;
}

const lines = (misses) => (misses.length > 0 ? misses.map((miss) => `- ${miss}`) : ["None."]);

const sizeOf = (section) => Number(/^## ([\d,]+)/.exec(section)?.[1].replaceAll(",", "") ?? 0);

function commit() {
  const git = (...args) => execFileSync("git", args, { cwd: TOP, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  try {
    return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/performance.md") ? " with changes" : ""}`;
  } catch {
    return "unknown";
  }
}

const INTRODUCTION = `# Performance

Written by \`npm run bench -- --actions N\`; do not edit by hand.

Three ways of doing the same work are measured in turns, so that a slow minute of the machine is slow for all of them:

- **ours**: the production build, with a signed-in person, row-level security, translations and the real design;
- **limit**: a bare \`node:http\` server that runs one SQL statement and answers with a string;
- **SQL**: that statement alone, from one connection.

Only ratios travel between machines. "limit / ours" compares requests a second at 16 users: how many times more the limit serves. *Good* and *aim* are the goals for that ratio (list and search 16 and 5, Action and country 20 and 6, today 25 and 5, pages without script 8 and 4, save 5 and 2.5). The first row is a page without any data: what drawing a page costs before it says anything, and so what no page of ours can be below. Statements include reading the session and telling the database who asks; beginning and ending a transaction is not counted. The goal is 5 a page, the aim 3; a save has no such goal. One search is good below 60 ms at p95, the web server below 350 MB.

Not measured here: import and export, the first paint in a browser, and the share of row-level security.`;
