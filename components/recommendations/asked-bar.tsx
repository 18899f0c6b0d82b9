import { useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import { DoneBar } from "@/components/ui/done-bar";
import { Notice } from "@/components/ui/notice";
import type { AskedNotice } from "@/domain/recommendations/asked-notice";

/** Who was just asked, and about what nobody was, with the reason. */
export function AskedBar({ notice: { people, asked, left } }: { notice: AskedNotice }) {
  const t = useTranslations("ledger");
  return (
    <>
      <DoneBar>{t("askedDone", { people, asked })}</DoneBar>
      {left.length > 0 && (
        <Notice tone="waiting" title={t("askedLeft")}>
          <ul>{left.map(({ reference, number, why }) => <li key={`${reference} ${number}`}><bdi dir="ltr">{reference} R{number}</bdi><Colon /> {t(`notAsked.${why}`)}</li>)}</ul>
        </Notice>
      )}
    </>
  );
}
