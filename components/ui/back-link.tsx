/** The way back to the list a record stands in, above its heading. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return <p className="back-link mb-2 text-table print:hidden"><a href={href}>{children}</a></p>;
}
