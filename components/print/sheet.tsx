import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { FundingLine } from "@/components/ui/funding-line";
import { formatMoment } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

export type Programme = { nameEn: string; nameFr: string; fundingLineEn: string | null; fundingLineFr: string | null };

type Props = {
  programme: Programme | undefined;
  title: ReactNode;
  /** What the paper is about, above its title. */
  kicker: ReactNode;
  /** The page it belongs to, and its PDF. */
  back: { href: string; label: string };
  pdf: string;
  /** When its data were read. */
  at: Date;
  /** A paper of one page stands on one page whatever it holds; a longer one names who pays at its head. */
  isOnePage?: boolean;
  /** Wider than high: for lines of time. */
  isLandscape?: boolean;
  children: ReactNode;
};

/** A paper of the programme: whose it is, what it says, when its data were read, who pays. */
export function Sheet({ programme, title, kicker, back, pdf, at, isOnePage, isLandscape, children }: Props) {
  const t = useTranslations("print");
  const locale = useLocale();
  const funded = programme && <FundingLine text={pick(locale, programme.fundingLineEn ?? t("funded"), programme.fundingLineFr).text} />;
  return (
    <>
      <nav aria-label={t("title")} className="mx-auto flex max-w-[210mm] flex-wrap items-center gap-x-6 gap-y-2 px-4 pt-4 print:hidden">
        <a href={back.href}>{back.label}</a>
        <a href={pdf} className="button button-quiet">{t("asPdf")}</a>
      </nav>
      <main className={`sheet ${isOnePage ? "one-sheet" : ""} ${isLandscape ? "landscape-sheet" : ""}`}>
        <header className="flex items-start justify-between gap-x-8 border-b-4 border-petrol-700 pb-2">
          <div className="min-w-0">
            {programme && <p className="text-meta text-ink-2">{pick(locale, programme.nameEn, programme.nameFr).text}</p>}
            <p className="text-meta text-ink-2">{kicker}</p>
            <h1 className="text-h2">{title}</h1>
          </div>
          {!isOnePage && funded}
        </header>
        {children}
        <footer className="mt-auto flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-t border-line pt-2 text-meta text-ink-2">
          {isOnePage && funded}
          <p className="max-w-[52ch]">{t("asOf", { moment: formatMoment(at, locale) })} {t("responsibility")}</p>
        </footer>
      </main>
    </>
  );
}
