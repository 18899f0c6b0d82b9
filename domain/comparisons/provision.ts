/** What a row says of national law: an article of a law on record, words of its own, or both. */
export type Provision<Id = string> = { nationalArticleId: Id | null; nationalProvision: string };

const SEPARATOR = ": ";

/** Finds the national article that a typed or pasted provision begins with; the rest, or all of it, stays as words. */
export function readProvision(typed: string, citable: readonly { id: string; label: string }[]): Provision {
  const text = typed.trim();
  const plain = folded(text);
  const cited = citable.filter(({ label }) => plain === folded(label) || (plain.startsWith(folded(label)) && /^[\s:;.–—-]/.test(text.slice(label.length)))).sort((one, other) => other.label.length - one.label.length)[0];
  if (!cited) return { nationalArticleId: null, nationalProvision: text };
  return { nationalArticleId: cited.id, nationalProvision: text.slice(cited.label.length).replace(/^[\s:;.–—-]+/, "") };
}

/** The same as one text that can be typed again. */
export function provisionText(label: string | null, words: string): string {
  return [label, words].filter(Boolean).join(SEPARATOR);
}

// Letters fold one by one, so that what was cut from the folded text can be cut from the text itself.
const folded = (text: string) => [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join("").replaceAll("\u00a0", " ");
