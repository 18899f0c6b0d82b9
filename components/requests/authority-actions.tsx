import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import type { AuthorityAction } from "@/domain/portfolio/authority-action";
import { holderOf, type AuthorityTask } from "@/domain/portfolio/authority-task";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { TaskLine } from "./task-line";

/** The Actions of an authority: the stage in plain words, and who holds the pen. */
export function AuthorityActions({ actions, tasks }: { actions: readonly AuthorityAction[]; tasks: readonly AuthorityTask[] }) {
  const t = useTranslations("requests.home");
  if (actions.length === 0) return <Empty>{t("noActions")}</Empty>;
  return <ul className="border-t-2 border-ink">{actions.map((action) => <ActionLine key={action.reference} action={action} hasTasks={tasks.some(({ reference }) => reference === action.reference)} />)}</ul>;
}

function ActionLine({ action: { reference, titleEn, titleFr, stage, onHoldSince, court, courtSince }, hasTasks }: { action: AuthorityAction; hasTasks: boolean }) {
  const t = useTranslations("requests.home");
  const actions = useTranslations("actions");
  const locale = useLocale();
  const title = pick(locale, titleEn, titleFr);
  const holds = holderOf(court, hasTasks);
  const holder = holds ? t(`holder.${holds}`) : t("nobody");
  return (
    <TaskLine
      href={`/partner/actions/${reference}`} title={<span lang={title.lang === locale ? undefined : title.lang}>{title.text}</span>}
      note={
        <>
          <p>{reference} · {onHoldSince ? actions("onHoldSince", { date: formatDate(onHoldSince, locale) }) : actions(`publicStates.${stage}`)}</p>
          <p>{holder}{court && courtSince && ` ${t("since", { date: formatDate(courtSince, locale) })}`}</p>
        </>
      }
    />
  );
}
