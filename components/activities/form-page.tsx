import type { ReactNode } from "react";
import { ActionFrame } from "@/components/actions/action-frame";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import type { ActionHead } from "@/domain/actions/action-head";
import type { ActionTab } from "@/domain/actions/tabs";

type Props = { head: ActionHead; tab: ActionTab; title: string; lead?: ReactNode; /** What was just done. */ done?: string | null; back: { href: string; label: string }; children: ReactNode };

/** One form on a page of its own inside the Action's file, with the way back. */
export function FormPage({ head, tab, title, lead, done, back, children }: Props) {
  return (
    <ActionFrame head={head} tab={tab} done={done ?? undefined}>
      <BackLink href={back.href}>{back.label}</BackLink>
      <Section title={title}>
        {lead && <div className="mb-5 max-w-reading text-ink-2">{lead}</div>}
        {children}
      </Section>
    </ActionFrame>
  );
}
