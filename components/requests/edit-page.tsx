import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { REQUEST_SECTIONS, type RequestSection } from "@/domain/requests/lists";

type Props = { reference: string; section: RequestSection; done?: string; isLocked?: boolean; children: ReactNode };

/** One page of the form under its heading; says so when the request can no longer be changed. */
export function EditPage({ reference, section, done, isLocked, children }: Props) {
  const t = useTranslations("requests");
  const at = `/partner/requests/${reference}`;
  return (
    <>
      <PageHead title={t(`sections.${section}`)} kicker={<a href={at} className="inline-flex min-h-11 items-center">{t("reference", { reference })}</a>} lead={t("edit.page", { number: String(REQUEST_SECTIONS.indexOf(section) + 1), total: String(REQUEST_SECTIONS.length) })} done={done} />
      {isLocked ? <Notice tone="suspended" title={t("edit.locked")}><p>{t("edit.lockedText")}</p></Notice> : children}
    </>
  );
}
