import type { MailFacts } from "./templates";

const LONGEST_SUBJECT = 180;
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Facts as a mail may carry them: no control characters, no blank ends, nothing that looks like the place of a link. */
export function cleanFacts(facts: Readonly<Record<string, unknown>>): MailFacts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, cleanText(value)]));
}

const cleanText = (value: unknown) => (value === null || value === undefined ? "" : String(value)).replace(/\r\n?/g, "\n").replace(CONTROL, (letter) => (letter === "\t" ? "\t" : "")).replaceAll(LINK_PLACE, "").replaceAll(CODE_PLACE, "").trim();

/** One line for a header: line breaks would begin another header. Spaces that do not break stay. */
export function oneLine(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/ {2,}/g, " ").trim();
  return line.length > LONGEST_SUBJECT ? `${line.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…` : line;
}

/** True for one plain address: nothing that could name a second reader or begin another header. */
export function isAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s<>()[\]\\,;:"'@\u0000-\u001f\u007f]+@[^\s<>()[\]\\,;:"'@\u0000-\u001f\u007f]+$/.test(address);
}

/** Stands in a stored text where the address of a one-purpose link stands in the mail: what opens it is never stored. */
export const LINK_PLACE = "⟦link⟧";

/** The same for the code of a sign-in. */
export const CODE_PLACE = "⟦code⟧";

/** What is added to a stored text while it is sent: what opens its link, and the code of a sign-in. */
export type Opening = { token: string; code?: string };

/** The text as it is sent, with the address of its link; with a code, of the page where one comes in. */
export function withLink(text: string, { origin, token, code }: Opening & { origin: string }): string {
  const address = code === undefined ? `${origin}/answer/${token}` : `${origin}/sign-in/code?with=${token}`;
  return text.replaceAll(LINK_PLACE, address).replaceAll(CODE_PLACE, code ?? "");
}
