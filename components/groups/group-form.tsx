import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FormPage } from "@/components/activities/form-page";
import { Notice } from "@/components/ui/notice";
import type { ActionHead } from "@/domain/actions/action-head";

type Props = { head: ActionHead; title: string; lead?: ReactNode; may: boolean; closed?: string | false; children: ReactNode };

/** A form about the working group; says why where it cannot be used. */
export function GroupForm({ head, title, lead, may, closed, children }: Props) {
  const t = useTranslations("groups");
  return (
    <FormPage head={head} tab="group" title={title} lead={lead} back={{ href: `/actions/${head.reference}/group`, label: t("back") }}>
      {closed || !may ? <Notice tone="waiting" title={closed || t("onlyTeam")} /> : children}
    </FormPage>
  );
}
