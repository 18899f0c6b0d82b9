import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { FigureFields } from "@/components/figures/figure-fields";
import { FigureTable } from "@/components/figures/figure-table";
import { Command } from "@/components/forms/command";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findFigures } from "@/domain/figures/queries/find-figures";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitFigure } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("figures"))("title")}` };
}

export default async function FiguresPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("figures"), getTranslations("events")]);
  const [head, figures] = await Promise.all([findActionHead(actor, reference), findFigures(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="overview" done={done && events(done)}>
      <Section title={t("title")}>
        <p className="mb-3 max-w-reading text-ink-2">{t("lead")}</p>
        <FigureTable figures={figures} />
      </Section>
      {may(actor, "figure.record", head.facts) ? (
        <Section title={t("add")}>
          <p className="mb-4 max-w-reading text-ink-2">{t("addLead")}</p>
          <Command submit={submitFigure} hidden={{ reference }} submitLabel={t("add")}><FigureFields /></Command>
        </Section>
      ) : <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>}
    </ActionFrame>
  );
}
