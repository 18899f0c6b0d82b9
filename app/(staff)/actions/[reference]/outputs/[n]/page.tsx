import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { OutputView } from "@/components/outputs/output-view";
import { doneEvent } from "@/domain/history/done";
import { findOutputText } from "@/domain/outputs/queries/find-output-text";
import { findOutputVisibility } from "@/domain/outputs/queries/find-output-visibility";
import { findSentText } from "@/domain/outputs/queries/find-sent-text";
import { mayOnOutput } from "@/domain/outputs/may";
import { loadOutput, type OutputProps } from "./load-output";
import { submitComment, submitSend, submitSettled } from "./submit";

type Props = OutputProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("outputs"))("one", { number: Number(n) || 0 })}` };
}

export default async function OutputPage({ params, searchParams }: Props) {
  const [{ actor, head, output, at }, search, events] = await Promise.all([loadOutput(params), searchParams, getTranslations("events")]);
  const [sent, { others }, checks] = await Promise.all([findSentText(actor, at.reference, at.number), findOutputText(actor, at.reference, at.number), findOutputVisibility(actor, at.reference, at.number)]);
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="outputs" done={done && events(done)}>
      <OutputView at={at} output={output} sent={sent} comments={others} checks={checks} may={mayOnOutput(actor, head, output)} now={new Date()} submits={{ send: submitSend, comment: submitComment, settle: submitSettled }} />
    </ActionFrame>
  );
}
