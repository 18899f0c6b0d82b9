import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { OutputChip } from "@/components/outputs/output-chip";
import { OutputText } from "@/components/outputs/output-text";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/link-button";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { mayOnOutput } from "@/domain/outputs/may";
import { findOutputText } from "@/domain/outputs/queries/find-output-text";
import { loadOutput, type OutputProps } from "../load-output";
import { submitCheck, submitOrder, submitRemoval } from "../sections/submit";
import { submitComment, submitSettled } from "../submit";

type Props = OutputProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("outputs.sections"))("title")}` };
}

export default async function OutputTextPage({ params, searchParams }: Props) {
  const [{ actor, head, output, at }, search, t, events] = await Promise.all([loadOutput(params), searchParams, getTranslations("outputs"), getTranslations("events")]);
  const { sections } = await findOutputText(actor, at.reference, at.number);
  const [done, may] = [doneEvent(search.done), mayOnOutput(actor, head, output)];
  const left = output.rounds.flatMap((round) => round.left);
  return (
    <ActionFrame head={head} tab="outputs" done={done && events(done)}>
      <BackLink href={`/actions/${at.reference}/outputs/${at.number}`}>{t("one", { number: at.number })}</BackLink>
      <Section title={<>{at.number}. <Localised en={output.titleEn} fr={output.titleFr} /></>} aside={<OutputChip state={output.state} />}>
        <p className="max-w-reading text-ink-2">{may.edit || !may.write ? t("sections.lead") : t("sections.closed", { state: t(`states.${output.state}`) })}</p>
        {may.edit && <div className="mt-3"><LinkButton href={`/actions/${at.reference}/outputs/${at.number}/sections/new`}>{t("sections.new")}</LinkButton></div>}
      </Section>
      <OutputText at={at} sections={sections} left={left} may={{ ...may, write: may.edit }} submits={{ check: submitCheck, order: submitOrder, remove: submitRemoval, comment: submitComment, settle: submitSettled }} />
    </ActionFrame>
  );
}
