import { useLocale, useTranslations } from "next-intl";
import { TaskLine } from "@/components/requests/task-line";
import type { DraftingLine } from "@/domain/drafting/text";
import { formatDate } from "@/domain/shared/dates";

/** Texts before the group, for the authority; the link opens one. */
export function PartnerTexts({ reference, texts }: { reference: string; texts: readonly DraftingLine[] }) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  return (
    <ul className="border-t-2 border-ink">
      {texts.map(({ number, title, state, dueOn }) => <TaskLine key={number} href={`/partner/actions/${reference}/texts/${number}`} title={<span dir="auto">{title}</span>} note={t(`publicStates.${state}`)} status={state === "open" && dueOn && <span className="text-table tabular-nums">{formatDate(dueOn, locale)}</span>} />)}
    </ul>
  );
}

/** Texts the group agreed on, for those who read only what is approved. */
export function AgreedTexts({ reference, texts }: { reference: string; texts: readonly DraftingLine[] }) {
  const t = useTranslations("drafting.delegation");
  const locale = useLocale();
  return <ul>{texts.map(({ number, title, agreedOn }) => <li key={number} className="border-b border-line py-1.5"><a href={`/print/actions/${reference}/texts/${number}`} dir="auto">{t("read", { title, date: agreedOn ? formatDate(agreedOn, locale) : "" })}</a></li>)}</ul>;
}
