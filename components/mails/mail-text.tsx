/** A mail as its reader meets it; addresses of this service can be followed. */
export function MailText({ text, locale, origin }: { text: string; locale: string; origin?: string }) {
  return (
    <div lang={locale} className="max-w-reading">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} dir="auto" className="mb-3 whitespace-pre-wrap break-words">{paragraph.trimEnd().split("\n").map((line, row) => <span key={row}>{row > 0 && "\n"}{origin ? <Line line={line} origin={origin} /> : line}</span>)}</p>
      ))}
    </div>
  );
}

function Line({ line, origin }: { line: string; origin: string }) {
  const at = line.indexOf(`${origin}/`);
  if (at < 0 || /\s/.test(line.slice(at))) return line;
  // The path alone: a demonstration may be looked at through another address.
  return <>{line.slice(0, at)}<a href={line.slice(at + origin.length)} className="inline-block min-h-11 break-all py-2">{line.slice(at)}</a></>;
}
