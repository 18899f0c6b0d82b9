/** The same text as a small page for readers of formatted mail. Only addresses of our own become links. */
export function mailHtml(text: string, { locale, subject, origin }: { locale: string; subject: string; origin: string }): string {
  const paragraphs = text.trimEnd().split(/\n{2,}/).filter(Boolean).map((paragraph) => `<p dir="auto">${paragraph.split("\n").map((line) => asHtml(line, origin)).join("<br>\n")}</p>`);
  return `<!doctype html>
<html lang="${locale}" dir="ltr">
<head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1b1f23; background: #ffffff; max-width: 38em; margin: 0; padding: 16px">
${paragraphs.join("\n")}
</body>
</html>
`;
}

/** A line that is an address of this service, alone or after words, is a link; everything else is text. */
function asHtml(line: string, origin: string): string {
  const at = line.indexOf(`${origin}/`);
  if (at < 0 || /\s/.test(line.slice(at))) return escape(line);
  const address = escape(line.slice(at));
  return `${escape(line.slice(0, at))}<a href="${address}">${address}</a>`;
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
