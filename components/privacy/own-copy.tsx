import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";

/** Where somebody fetches what is held about them: the same words in every space, and no script. */
export function OwnCopy({ home, sessions }: { home: string; sessions: string }) {
  const [t, words] = [useTranslations("privacy"), useTranslations("sessions")];
  return (
    <>
      <PageHead title={t("copy.title")} kicker={<a href={home} className="inline-block py-2.5">{t("copy.back")}</a>} lead={t("copy.lead")} />
      <p className="mb-4 max-w-reading">{t("copy.how")} {t("copy.left")}</p>
      <p><a href="/api/data" download className="button inline-flex min-h-11 items-center">{t("copy.fetch")}</a></p>
      <p className="mt-4"><a href={sessions} className="inline-flex min-h-11 items-center">{words("title")}</a></p>
      <p><a href="/privacy" className="inline-flex min-h-11 items-center">{t("copy.statement")}</a></p>
    </>
  );
}
