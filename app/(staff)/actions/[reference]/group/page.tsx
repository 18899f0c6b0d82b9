import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { hasEnded } from "@/domain/actions/lifecycle";
import { MemberTable } from "@/components/groups/member-table";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { formatDate } from "@/domain/shared/dates";
import { institutionsOf } from "@/domain/working-groups/group";
import { findGroup } from "@/domain/working-groups/queries/find-group";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("title")}` };
}

export default async function GroupPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events, locale] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("groups"), getTranslations("events"), getLocale()]);
  const [head, group] = await Promise.all([findActionHead(actor, reference), findGroup(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  const mayForm = may(actor, "group.form", head.facts);
  const path = `/actions/${reference}/group`;
  return (
    <ActionFrame head={head} tab="group" done={done && events(done)}>
      {group ? (
        <>
          <Section title={<span dir="auto">{group.name}</span>} aside={mayForm && <a href={`${path}/edit`}>{t("edit")}</a>}>
            {group.formedOn && <p className="text-ink-2">{t("formedOn", { date: formatDate(group.formedOn, locale) })}</p>}
            <p dir="auto" className={`max-w-reading whitespace-pre-wrap break-words ${group.mandate ? "" : "text-ink-2"}`}>{group.mandate || t("noMandate")}</p>
          </Section>
          <Section title={t("members")} aside={mayForm && !hasEnded(head.stage) && <LinkButton href={`${path}/members/new`}>{t("add")}</LinkButton>}>
            <p className="mb-2 text-table text-ink-2">{t("institutions", { count: institutionsOf(group.members).length })}</p>
            <MemberTable reference={reference} members={group.members} mayChange={mayForm} />
          </Section>
        </>
      ) : (
        <Section title={t("title")}><Empty action={mayForm && !hasEnded(head.stage) && <LinkButton href={`${path}/new`}>{t("form")}</LinkButton>}>{t("empty")}</Empty></Section>
      )}
      {!mayForm && <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>}
    </ActionFrame>
  );
}
