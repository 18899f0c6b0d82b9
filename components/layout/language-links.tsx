"use client";
import { useLocale } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
import { LANGUAGES } from "@/messages/locale";

/** The page in the other language, by its own name. Plain addresses: they work before and without scripts. */
export function LanguageLinks({ label }: { label: string }) {
  const locale = useLocale();
  const path = usePathname();
  const search = useSearchParams().toString();
  const back = encodeURIComponent(search ? `${path}?${search}` : path);
  return (
    <nav aria-label={label}>
      <ul className="flex gap-4">
        {Object.entries(LANGUAGES).map(([to, name]) => (
          <li key={to} lang={to}>
            {to === locale
              ? <span aria-current="true" className="inline-flex min-h-11 items-center font-semibold">{name}</span>
              : <a href={`/language?to=${to}&back=${back}`} hrefLang={to} className="inline-flex min-h-11 items-center text-inherit">{name}</a>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
