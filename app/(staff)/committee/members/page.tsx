import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MemberTable } from "@/components/committee/member-parts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { findMembers } from "@/domain/committee/queries/find-members";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("members.title") };
}

export default async function MembersPage({ searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const [t, events, done, members] = await Promise.all([getTranslations("committee"), getTranslations("events"), searchParams.then((search) => doneEvent(search.done)), findMembers(actor)]);
  const mayChange = may(actor, "committee.manage");
  return (
    <>
      <PageHead title={t("members.title")} kicker={<a href="/committee">{t("title")}</a>} lead={t("members.lead")} done={done && events(done)} actions={mayChange && <LinkButton href="/committee/members/new">{t("members.add")}</LinkButton>} />
      <MemberTable members={members} mayChange={mayChange} />
    </>
  );
}
