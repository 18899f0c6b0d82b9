import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { hasEnded } from "@/domain/actions/lifecycle";
import { OutputTable } from "@/components/outputs/output-table";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { findOutputs } from "@/domain/outputs/queries/find-outputs";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("outputs"))("title")}` };
}

export default async function OutputsPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("outputs"), getTranslations("events")]);
  const [head, rows] = await Promise.all([findActionHead(actor, reference), findOutputs(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="outputs" done={done && events(done)}>
      <Section title={t("title")} aside={may(actor, "output.write", head.facts) && !hasEnded(head.stage) && <LinkButton href={`/actions/${reference}/outputs/new`}>{t("register")}</LinkButton>}>
        <OutputTable reference={reference} rows={rows} now={new Date()} empty={t("empty")} />
        <p className="mt-4"><a href={`/actions/${reference}/comparison`}>{t("compare")}</a></p>
      </Section>
    </ActionFrame>
  );
}
