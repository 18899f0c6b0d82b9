import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import { LanguageLinks } from "./language-links";
import { NavLinks, type NavItem } from "./nav-links";
import { SkipLink } from "./skip-link";

export type ShellPerson = { name: string; role: string; organisation: string };

type Props = { nav: readonly NavItem[]; person?: ShellPerson; signOut: (form: FormData) => Promise<void>; children: ReactNode };

/** Frame of the workspace: the cover of the file, its dividers, and the page. */
export function StaffShell({ nav, person, signOut, children }: Props) {
  const t = useTranslations("spaces");
  return (
    <>
      <SkipLink label={t("skip")} />
      <header className="on-petrol bg-petrol-800 text-white print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-end gap-x-6 px-6 max-sm:px-4">
          <p className="flex min-h-11 items-center font-serif text-h3 font-semibold">
            <a href="/today" className="text-white no-underline visited:text-white">{t("product")}</a>
          </p>
          <nav aria-label={t("mainNav")} className="max-sm:order-last max-sm:basis-full">
            <ul className="-ms-3 flex flex-wrap items-end gap-x-1 max-sm:-ms-2 max-sm:gap-x-0">
              <NavLinks items={nav} look="flex min-h-9 items-center rounded-t-chip px-3 text-table no-underline max-sm:px-2" currentLook="bg-paper font-semibold text-ink visited:text-ink" otherLook="text-white visited:text-white hover:underline" />
            </ul>
          </nav>
          {person && <UserMenu person={person} signOut={signOut} />}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-6 pt-4 pb-16 max-sm:px-4">{children}</main>
      <footer className="border-t border-line print:hidden">
        <p className="mx-auto flex max-w-page flex-wrap gap-x-6 px-6 py-1 text-meta max-sm:px-4">
          {(["accessibility", "privacy"] as const).map((page) => <a key={page} href={`/${page}`} className="inline-flex min-h-11 items-center">{t(page)}</a>)}
          {person && <a href="/your-data" className="inline-flex min-h-11 items-center">{t("yourData")}</a>}
        </p>
      </footer>
    </>
  );
}

function UserMenu({ person, signOut }: { person: ShellPerson; signOut: Props["signOut"] }) {
  const t = useTranslations("spaces");
  return (
    <details className="relative ms-auto min-h-11 self-center">
      <summary className="flex min-h-11 list-none items-center gap-2 text-table [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{t("you")}<Colon /> </span>
        <span className="font-semibold">{person.name}</span>
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d="M1 3h8L5 8Z" fill="currentColor" /></svg>
      </summary>
      <div className="absolute end-0 top-full z-40 grid w-72 gap-3 border border-ink bg-surface p-4 text-table text-ink [--color-focus-gap:var(--color-surface)] [--color-focus:var(--color-ink)]">
        <p>{person.role}<br /><span className="text-ink-2">{person.organisation}</span></p>
        <div className="border-t border-line pt-3"><LanguageLinks label={t("languages")} /></div>
        <p className="border-t border-line pt-3"><a href="/second-factor">{t("secondFactor")}</a></p>
        <p><a href="/people">{t("people")}</a></p>
        <p><a href="/sessions">{t("sessions")}</a></p>
        <form action={signOut} className="border-t border-line pt-3"><button className="button button-quiet">{t("signOut")}</button></form>
      </div>
    </details>
  );
}
