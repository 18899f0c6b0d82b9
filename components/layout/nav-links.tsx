"use client";
import { usePathname } from "next/navigation";

export type NavItem = { href: string; label: string };

type Props = { items: readonly NavItem[]; look: string; currentLook: string; otherLook: string };

/** The main pages; the one that holds this page is marked. */
export function NavLinks({ items, look, currentLook, otherLook }: Props) {
  const path = usePathname();
  // Of two addresses that both fit, the longer one is the page's own.
  const current = items.filter(({ href }) => path === href || path.startsWith(`${href}/`)).sort((a, b) => b.href.length - a.href.length)[0];
  return items.map((item) => (
    <li key={item.href}>
      <a href={item.href} aria-current={item === current ? "page" : undefined} className={`${look} ${item === current ? currentLook : otherLook}`}>{item.label}</a>
    </li>
  ));
}
