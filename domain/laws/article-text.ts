import { isNumber, type ListFault } from "@/domain/instruments/article-list";
import { pastedRows } from "@/domain/shared/pasted-cells";

export type LawArticle = { number: string; heading: string | null; text: string | null };
export type LawFault = { line: number; fault: ListFault["fault"] | "text" };

const MOST_LETTERS = 20_000;
export const MOST_LAW_ARTICLES = 1000;
// How laws of the facility's countries begin an article: `Article 12. Heading`, `Статья 12. …`, `المادة 12`.
const BEGINS = /^\s*(?:article|art\.?|статья|артыкул|стаття|artículo|artigo|articolul|articol|član|neni|maddə|madde|մաս|հոդված|მუხლი|modda|статия|المادة|مادة|§)\s*№?\s*(\d+[\p{L}\d]*(?:[.\-/¹²³]\d+)*)\s*[.:–—-]?\s*(.*)$/iu;

/** Reads the articles of a law: its text as it was published, or a list of number, heading and text. */
export function readLawText(text: string): { articles: LawArticle[]; faults: LawFault[] } {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const articles = lines.some((line) => BEGINS.test(line)) ? fromText(lines) : fromList(text);
  const seen = new Set<string>();
  const faults = articles.flatMap(({ line, number, heading, text: body }): LawFault[] => {
    const fault = !isNumber(number) ? "number" : (heading?.length ?? 0) > 500 ? "heading" : (body?.length ?? 0) > MOST_LETTERS ? "text" : seen.has(number) ? "twice" : undefined;
    seen.add(number);
    return fault ? [{ line, fault }] : [];
  });
  return { articles: articles.map(({ line: _, ...article }) => article), faults };
}

/** What stands before the first article is the head of the law and belongs to none. */
function fromText(lines: readonly string[]) {
  const articles: (LawArticle & { line: number; body: string[] })[] = [];
  lines.forEach((line, index) => {
    const begins = BEGINS.exec(line);
    if (begins) articles.push({ line: index + 1, number: begins[1]!, heading: begins[2]!.trim() || null, text: null, body: [] });
    else articles.at(-1)?.body.push(line);
  });
  return articles.map(({ body, ...article }) => ({ ...article, text: body.join("\n").trim() || null }));
}

function fromList(text: string) {
  return pastedRows(text).filter(({ cells }) => cells.some((cell) => cell !== ""))
    .map(({ line, cells: [number = "", heading = "", ...rest] }) => ({ line, number, heading: heading || null, text: rest.join(" ").trim() || null }));
}
