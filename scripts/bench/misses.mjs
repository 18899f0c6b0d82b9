import { NO_DATA } from "./pages.mjs";

const STATEMENTS = 5;
const SEARCH_P95 = 60;
const MEMORY = 350;

/** One line for each goal that was not met: by how much, and what the figures of the same run say of the cause. */
export function missesOf(rows, { memory }) {
  const empty = rows.find(({ name }) => name === NO_DATA);
  return [
    ...rows.filter(({ good, ratio }) => good !== null && !(ratio <= good)).map((row) => `${row.name}: missed, ${times(row.ratio)} where ${row.good} is good, because ${cause(row, empty)}.`),
    ...rows.filter(({ isSave, statements }) => !isSave && statements > STATEMENTS).map(({ name, statements }) => `${name}: missed, ${statements} statements where ${STATEMENTS} are good.`),
    ...rows.filter(({ name, p95 }) => name.startsWith("Search") && p95 > SEARCH_P95).map((row) => `${row.name}: missed, p95 of ${ms(row.p95)} for one user where ${SEARCH_P95} ms are good; the same work in one statement takes ${ms(row.statementP50)}.`),
    ...(memory > MEMORY ? [`Memory of the web server: missed, ${memory} MB where ${MEMORY} are good, because nothing bounds the heap yet and Node gives back late what 16 users at once leave behind.`] : []),
  ];
}

function cause(row, empty) {
  const { isSave, statements, statementP50, p50, bytes, limitPerSecond } = row;
  if (isSave) return `a save is ${statements ?? "many"} statements, of which each needs the one before it, where the limit sends one`;
  const drawing = `the same work in one statement takes ${ms(statementP50)} of the ${ms(p50)}; the rest goes into finding out who asks, reading as that person and drawing ${Math.round(bytes / 1024)} kB`;
  return empty ? `${drawing}; a page without data already stands at ${times(limitPerSecond / empty.manyPerSecond)} of this limit` : drawing;
}

const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`;
const ms = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
