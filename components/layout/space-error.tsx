"use client";
import { useTranslations } from "next-intl";

/** What went wrong, what is safe, what to do, and the number to quote. */
export function SpaceError({ digest }: { digest?: string }) {
  const t = useTranslations("spaces.error");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-3 max-w-reading">{t("text")}</p>
      {digest && <p className="mt-2 tabular-nums text-ink-2">{t("number", { digest })}</p>}
      <p className="mt-5"><a href="" className="button">{t("again")}</a></p>
    </>
  );
}
