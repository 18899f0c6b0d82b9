import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { SheetFacts } from "@/components/comparisons/sheet-facts";
import { SheetMoves } from "@/components/comparisons/sheet-moves";
import { BackLink } from "@/components/ui/back-link";
import { hasEnded } from "@/domain/actions/lifecycle";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { doneEvent } from "@/domain/history/done";
import { findInstrument } from "@/domain/instruments/queries/find-instrument";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitApproval, submitNewRow, submitReopening, submitShare, submitTakeBack } from "../../submit";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("comparisons"))("title")}` };
}

export default async function SheetPage({ params, searchParams }: Props) {
  const [{ reference, n }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("comparisons"), getTranslations("events")]);
  const [head, comparison] = await Promise.all([findActionHead(actor, reference), findComparison(actor, reference, Number(n) || 0)]);
  const [sheet] = comparison.sheets;
  if (!head || !sheet) notFound();
  const articles = (await findInstrument(actor, sheet.code))?.articles ?? [];
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="outputs" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/comparison?sheet=${sheet.number}`}>{t("back")}</BackLink>
      <SheetFacts reference={reference} sheet={sheet} lines={comparison.lines} />
      {may(actor, "comparison.write", head.facts) && !hasEnded(head.stage) && <SheetMoves reference={reference} sheet={sheet} articles={articles} {...{ submitShare, submitTakeBack, submitApproval, submitReopening, submitNewRow }} />}
    </ActionFrame>
  );
}
