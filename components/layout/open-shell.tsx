import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FundingLine } from "@/components/ui/funding-line";
import { LanguageLinks } from "./language-links";
import { NavLinks, type NavItem } from "./nav-links";
import { SkipLink } from "./skip-link";

type Props = {
  home: string;
  subtitle: string;
  nav: readonly NavItem[];
  /** Who is signed in: a person and the body they sit for. */
  person?: { name: string; organisation: string };
  width: string;
  children: ReactNode;
};

/** Frame of the pages that need no script: letterhead, page, foot. */
export function OpenShell({ home, subtitle, nav, person, width, children }: Props) {
  const t = useTranslations("spaces");
  return (
    <>
      <SkipLink label={t("skip")} />
      <header className="border-b-4 border-petrol-700">
        <div className={`mx-auto flex flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-3 ${width}`}>
          <p className="min-w-0">
            <a href={home} className="inline-flex min-h-11 items-center font-serif text-h2 font-semibold text-ink no-underline visited:text-ink">{t("product")}</a>
            <span className="block text-meta text-ink-2">{subtitle}</span>
          </p>
          <FundingLine text={t("funded")} />
        </div>
        {nav.length > 0 && (
          <nav aria-label={t("mainNav")} className={`mx-auto px-4 print:hidden ${width}`}>
            <ul className="flex flex-wrap gap-x-6">
              <NavLinks items={nav} look="flex min-h-11 items-center text-meta" currentLook="font-semibold text-ink no-underline visited:text-ink" otherLook="text-link visited:text-link" />
            </ul>
          </nav>
        )}
      </header>
      <main id="main" tabIndex={-1} className={`mx-auto px-4 pt-8 pb-16 ${width}`}>{children}</main>
      <footer className="border-t border-line print:hidden">
        <div className={`mx-auto flex flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-3 text-meta text-ink-2 ${width}`}>
          {person && <p>{person.name}, {person.organisation} · <a href="/sign-out" className="inline-flex min-h-11 items-center">{t("signOut")}</a></p>}
          <div className="flex flex-wrap items-center gap-x-6">
            <a href="/accessibility" className="inline-flex min-h-11 items-center">{t("accessibility")}</a>
            <a href="/privacy" className="inline-flex min-h-11 items-center">{t("privacy")}</a>
            {person && <a href={`${home}/data`} className="inline-flex min-h-11 items-center">{t("yourData")}</a>}
            <LanguageLinks label={t("languages")} />
          </div>
        </div>
      </footer>
    </>
  );
}
