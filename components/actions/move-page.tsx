import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormGate } from "@/components/forms/form-gate";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ActionHead } from "@/domain/actions/action-head";
import { isForTheTeam, otherMoves, PERMISSION_OF, type MovePage as Move } from "@/domain/actions/other-moves";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import type { Missing } from "@/domain/shared/problem";
import { ActionFrame } from "./action-frame";
import { Needs } from "./next-step-box";

type Props = { head: ActionHead; actor: Actor; move: Move; title: string; lead: string; missing?: Missing[]; done?: string; children: ReactNode };

/** A page that changes an Action: its form, or why there is none. */
export function MovePage({ head, actor, move, title, lead, missing = [], done, children }: Props) {
  const t = useTranslations("actions.forms");
  const isAllowed = may(actor, PERMISSION_OF[move], head.facts);
  const isOpen = otherMoves(actor, head).includes(move);
  return (
    <ActionFrame head={head} tab="overview" done={done}>
      <Section title={title}>
        <p className="mb-5 max-w-reading text-ink-2">{lead}</p>
        {!isAllowed && <Notice tone="waiting" title={t(isForTheTeam(move) ? "notOnTeam" : "notAllowed")} />}
        {isAllowed && !isOpen && <Notice tone="waiting" title={t("wrongStage")} />}
        {isAllowed && isOpen && missing.length > 0 && <Notice tone="waiting" title={t("cannotYet")}><Needs missing={missing} /></Notice>}
        {isAllowed && <FormGate closed={!isOpen || missing.length > 0}>{children}</FormGate>}
        <p className="mt-6"><a href={`/actions/${head.reference}`}>{t("back")}</a></p>
      </Section>
    </ActionFrame>
  );
}
