type Props = { first: number; shown: number; size: number; href: (page: number) => string; words: { page: (values: { from: number; to: number; all: number }) => string; next: string; previous: string } };

/** Ways to the rows before and after, where a page does not hold them all. A grid that draws its own rows hides it. */
export function Pager({ first, shown, size, href, words }: Props) {
  if (shown <= size) return null;
  const page = first / size + 1;
  return (
    <p className="pager mt-4 flex flex-wrap gap-x-6 gap-y-1">
      <span className="text-ink-2">{words.page({ from: first + 1, to: Math.min(shown, first + size), all: shown })}</span>
      {first > 0 && <a href={href(page - 1)} rel="prev" className="inline-block">{words.previous}</a>}
      {first + size < shown && <a href={href(page + 1)} rel="next" className="inline-block">{words.next}</a>}
    </p>
  );
}
