import { pastedRows } from "@/domain/shared/pasted-cells";

export type ListedArticle = { number: string; headingEn: string; headingFr: string | null; isFormal: boolean };
export type ListFault = { line: number; fault: "number" | "heading" | "twice" | "columns" };

/** Number, heading in English, heading in French, `formal`: in this order; what stands behind the heading may be left out. */
const COLUMNS = 4;
const FORMAL = ["formal", "formelle", "formel"];
export const MOST_ARTICLES = 500;

/** Reads a list of articles as it is typed or pasted; every line that cannot be read is named with what is wrong. */
export function readArticleList(text: string): { articles: ListedArticle[]; faults: ListFault[] } {
  const articles: ListedArticle[] = [];
  const faults: ListFault[] = [];
  for (const { line, cells } of pastedRows(text)) {
    if (cells.every((cell) => cell === "")) continue;
    const [number = "", headingEn = "", headingFr = "", formal = ""] = cells;
    const fault = cells.length > COLUMNS ? "columns" : !isNumber(number) ? "number" : headingEn === "" || headingEn.length > 300 || headingFr.length > 300 ? "heading" : articles.some((one) => one.number === number) ? "twice" : undefined;
    if (fault) faults.push({ line, fault });
    else articles.push({ number, headingEn, headingFr: headingFr || null, isFormal: FORMAL.includes(formal.toLowerCase()) });
  }
  return { articles, faults };
}

/** The same list as it can be typed again. */
export function writeArticleList(articles: readonly ListedArticle[]): string {
  return articles.map(({ number, headingEn, headingFr, isFormal }) => [number, headingEn, ...(headingFr || isFormal ? [headingFr ?? ""] : []), ...(isFormal ? [FORMAL[0]] : [])].join(" | ")).join("\n");
}

/** The number of an article, or of an annex: short, and with a letter or figure in it. */
export const isNumber = (number: string) => number.length <= 40 && /[\p{L}\p{N}]/u.test(number);
