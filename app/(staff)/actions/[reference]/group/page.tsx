import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { GroupSections } from "@/components/groups/group-sections";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { hasEnded } from "@/domain/actions/lifecycle";
import { findTexts } from "@/domain/drafting/queries/find-texts";
import { doneEvent } from "@/domain/history/done";
import { findMeetings } from "@/domain/meetings/queries/find-meetings";
import { findCalls } from "@/domain/working-groups/queries/find-calls";
import { loadGroup } from "./load-group";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("title")}` };
}

export default async function GroupPage({ params, searchParams }: Props) {
  const [{ actor, reference, head, group, may }, search, t, events] = await Promise.all([loadGroup(params), searchParams, getTranslations("groups"), getTranslations("events")]);
  const [calls, meetings, texts] = group ? await Promise.all([findCalls(actor, reference), findMeetings(actor, reference), findTexts(actor, reference)]) : [[], [], []];
  const done = doneEvent(search.done);
  const mayAdd = may && !hasEnded(head.stage);
  return (
    <ActionFrame head={head} tab="group" done={done && events(done)}>
      {group
        ? <GroupSections reference={reference} group={group} calls={calls} meetings={meetings} texts={texts} mayChange={may} mayAdd={mayAdd} />
        : <Section title={t("title")}><Empty action={mayAdd && <LinkButton href={`/actions/${reference}/group/new`}>{t("form")}</LinkButton>}>{t("empty")}</Empty></Section>}
      {!may && <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>}
    </ActionFrame>
  );
}
