import type { ReactNode } from "react";
import { useTranslations } from "next-intl";

/** A brief as a sheet of paper: it stands on one page of A4 whatever it holds, and brings its own head and foot. */
export function BriefSheet({ back, pdf, children }: { back: string; pdf: string; children: ReactNode }) {
  const t = useTranslations();
  return (
    <>
      <nav aria-label={t("print.title")} className="mx-auto flex max-w-[210mm] flex-wrap items-center gap-x-6 gap-y-2 px-4 pt-4 print:hidden">
        <a href={back}>{t("briefs.staff.back")}</a>
        <a href={pdf} className="button button-quiet">{t("print.asPdf")}</a>
      </nav>
      <main className="sheet one-sheet brief-sheet">{children}</main>
    </>
  );
}
