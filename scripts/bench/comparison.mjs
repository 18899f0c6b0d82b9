import { cpus, loadavg } from "node:os";
import { chromium } from "playwright-core";
import { launchOptions } from "../lib/browser.mjs";
import { writeChapter } from "./report.mjs";

const ROWS = 3000;
const GOAL_MS = 200;
const TITLE = `Legal comparison of ${ROWS.toLocaleString("en")} rows, in a browser`;
const TURNS = 40;

/** Scrolls, filters and saves cells in a legal comparison of three thousand rows, in Chromium as a signed-in person, and writes how long each took to be seen. */
export async function measureComparison({ sql, port, manager }) {
  const reference = await fill(sql);
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.addCookies(manager.split("; ").map((pair) => ({ name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1), domain: "localhost", path: "/" })));
    const page = await context.newPage();
    const load = loadavg()[0];
    await page.goto(`http://localhost:${port}/actions/${reference}/comparison`);
    const all = await page.evaluate(untilAllRows, ROWS);
    const measured = { "scroll to other rows": await scroll(page), "filter, from a key to the rows shown": await filter(page), "save a cell, from Enter to “saved”": await save(page) };
    const rows = Object.entries(measured).map(([name, times]) => ({ name, ...shares(times) }));
    for (const { name, p50, p95, most } of rows) console.log(`${name}: p50 ${p50}, p95 ${p95}, at most ${most} ms (${p95 < GOAL_MS ? "good" : "missed"})`);
    writeChapter(TITLE, report(rows, { load, all }));
    return rows;
  } finally {
    await browser.close();
  }
}

/** One Action with a sheet of three thousand compared rows, as long as such texts are. */
async function fill(sql) {
  const [action] = await sql`select id, reference from actions where stage = 'implementation' order by reference limit 1`;
  const [known] = await sql`select count(*)::int as rows from legal_comparisons where action_id = ${action.id}`;
  if (known.rows === ROWS) return action.reference;
  const text = "the members of the family of a migrant worker who was admitted on a permanent basis are treated like nationals in what the authorities decide";
  await sql`insert into instruments (code, kind, short_en, title_en, body) values ('BENCH-1', 'convention', 'Bench 1', 'A convention of the benchmark', 'Nobody') on conflict do nothing`;
  await sql`insert into instrument_articles (instrument_id, position, number, heading_en) select id, n, n::text, 'Subject of article ' || n from instruments, generate_series(1, 300) n where code = 'BENCH-1' on conflict do nothing`;
  await sql`insert into comparison_sheets (action_id, number, instrument_id, country) select ${action.id}, 1, id, 'BLR' from instruments where code = 'BENCH-1' on conflict do nothing`;
  await sql`insert into legal_comparisons (sheet_id, action_id, article_id, instrument, article, national_provision, conformity, gap, proposal, effect, author_name)
    select s.id, s.action_id, a.id, 'Bench 1', a.number, 'Law ' || n || ': ' || ${text}::text, (array['full', 'partial', 'none', 'not_applicable'])[1 + (a.position + n) % 4]::conformity, 'Gap ' || a.position * 10 + n || ': ' || ${text}::text, ${text}::text, ${text}::text, 'Working group'
    from comparison_sheets s, instrument_articles a, generate_series(1, ${ROWS / 300}) n where s.action_id = ${action.id} and a.instrument_id = s.instrument_id`;
  await sql.unsafe("vacuum analyze legal_comparisons");
  return action.reference;
}

/** From the first paint of the page to the moment in which the grid holds all rows. Runs in the page. */
async function untilAllRows(rows) {
  const region = document.querySelector(".grid-region");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (region.querySelector("table").getAttribute("aria-rowcount") !== String(rows + 1)) await frame();
  return Math.round(performance.now());
}

/** Each time to a place far away, until the row that belongs there is drawn. */
async function scroll(page) {
  return page.evaluate(async (turns) => {
    const region = document.querySelector(".grid-region");
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const rowAt = () => document.elementFromPoint(region.getBoundingClientRect().left + 40, region.getBoundingClientRect().top + region.clientHeight / 2)?.closest("tr[data-row]");
    const times = [];
    region.scrollIntoView({ block: "center" });
    for (let turn = 1; turn <= turns; turn += 1) {
      const from = performance.now();
      region.scrollTop = ((turn * 7919) % 100) / 100 * region.scrollHeight * 0.98;
      do await frame(); while (!rowAt());
      times.push(performance.now() - from);
    }
    region.scrollTop = 0;
    await frame();
    return times;
  }, TURNS);
}

/** Each time another word, a letter more or less; until the count says how many rows there are. */
async function filter(page) {
  return page.evaluate(async (turns) => {
    const field = document.querySelector('form[role="search"] input[name="q"]');
    const grid = document.querySelector(".grid-region table");
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const before = grid.getAttribute("aria-rowcount");
      const from = performance.now();
      field.value = turn % 2 === 0 ? `gap ${100 + turn}` : "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      do await frame(); while (grid.getAttribute("aria-rowcount") === before);
      await frame();
      times.push(performance.now() - from);
    }
    return times;
  }, TURNS);
}

/** Each time another cell: opened, written, and saved by Enter; until the page says in words that it is. */
async function save(page) {
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.locator(`tr[data-row] > [data-column="gap"]`).nth(turn % 6).click();
    await page.keyboard.press("Enter");
    await page.keyboard.type(` ${turn}`);
    const seen = page.evaluate(async () => {
      const status = document.querySelector('[role="status"].text-table');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const from = await new Promise((resolve) => document.addEventListener("keydown", () => resolve(performance.now()), { capture: true, once: true }));
      while (!/saved at/.test(status.textContent)) await frame();
      return performance.now() - from;
    });
    // The listener is there before the key: an answer from the page comes after it.
    await page.evaluate(() => undefined);
    await page.keyboard.press("Enter");
    times.push(await seen);
  }
  return times;
}

function shares(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

function report(rows, { load, all }) {
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} processor cores${load > 0.5 ? ` shared with other work (load ${load.toFixed(1)})` : ""}. Chromium at 1366 × 768, the production build, a signed-in manager, ${ROWS.toLocaleString("en")} rows of about 600 letters each. Each is measured ${TURNS} times, from the key or the wheel to the frame in which the answer is seen. The grid held all its rows ${all} ms after the page was asked for.`, "",
    "| work | p50 ms | p95 ms | at most ms | goal ms | verdict |", "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(({ name, p50, p95, most }) => `| ${name} | ${p50} | ${p95} | ${most} | ${GOAL_MS} | ${p95 < GOAL_MS ? "good" : "missed"} |`),
  ].join("\n");
}
