/** A cell of a pasted text, and the line of the text it begins in. */
export type PastedRow = { line: number; cells: string[] };

/**
 * Reads cells as a spreadsheet puts them on the clipboard: tabs between cells, quotation marks around a cell with line breaks
 * in it. Typed lists may put `|` between the cells instead. Empty lines at the end are no rows; those in between are.
 */
export function pastedRows(text: string): PastedRow[] {
  const rows = rowsOf(text.replace(/\r\n?/g, "\n"), text.includes("\t") ? "\t" : "|");
  while (rows.length > 0 && rows.at(-1)!.cells.every((cell) => cell === "")) rows.pop();
  return rows;
}

function rowsOf(text: string, separator: string): PastedRow[] {
  const rows: PastedRow[] = [];
  let [at, line] = [0, 1];
  while (at <= text.length) {
    const row: PastedRow = { line, cells: [] };
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, separator) : undefined;
      const end = cell?.end ?? endOf(text, at, separator);
      const raw = cell?.value ?? text.slice(at, end);
      row.cells.push(raw.trim());
      line += raw.split("\n").length - 1;
      at = end + 1;
      if (text[end] !== separator) break;
    }
    line += 1;
    rows.push(row);
  }
  return rows;
}

function endOf(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === separator || text[at] === "\n") return at;
  return text.length;
}

/** A cell in quotation marks; undefined when the mark is only the first letter of its text. */
function quotedCell(text: string, from: number, separator: string): { value: string; end: number } | undefined {
  let value = "";
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') { value += '"'; at += 1; }
    else {
      const next = text[at + 1];
      return next === undefined || next === separator || next === "\n" ? { value, end: at + 1 } : undefined;
    }
  }
  return undefined;
}
