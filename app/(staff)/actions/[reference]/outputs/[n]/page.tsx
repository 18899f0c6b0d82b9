import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { hasEnded } from "@/domain/actions/lifecycle";
import { AdviceList } from "@/components/outputs/advice-list";
import { OutputChip } from "@/components/outputs/output-chip";
import { OutputFacts } from "@/components/outputs/output-facts";
import { OutputMoves } from "@/components/outputs/output-moves";
import { ReviewList } from "@/components/outputs/review-list";
import { VersionTable } from "@/components/outputs/version-table";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/link-button";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { loadOutput, type OutputProps } from "./load-output";
import { submitSend } from "./submit";

type Props = OutputProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("outputs"))("one", { number: Number(n) || 0 })}` };
}

export default async function OutputPage({ params, searchParams }: Props) {
  const [{ actor, head, output, mayWrite, at }, search, t, events] = await Promise.all([loadOutput(params), searchParams, getTranslations("outputs"), getTranslations("events")]);
  const done = doneEvent(search.done);
  const { reference, number } = at;
  return (
    <ActionFrame head={head} tab="outputs" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/outputs`}>{t("back")}</BackLink>
      <Section title={<>{number}. <Localised en={output.titleEn} fr={output.titleFr} /></>} aside={<OutputChip state={output.state} />}>
        <OutputFacts output={output} />
        <OutputMoves reference={reference} output={output} mayWrite={mayWrite} now={new Date()} submitSend={submitSend} />
        <ProvenanceLink action={`/actions/${reference}`} node={`output-${number}`} />
      </Section>
      <Section title={t("sections.title")}>{mayWrite || output.sections > 0 ? <p>{output.sections > 0 && <>{t("sections.count", { count: output.sections })} · </>}<a href={`/actions/${reference}/outputs/${number}/text`}>{t("sections.read")}</a></p> : <p className="text-ink-2">{t("sections.none")}</p>}</Section>
      <Section title={t("versions")}><VersionTable versions={output.versions} /></Section>
      <Section title={t("reviews")}><ReviewList reviews={output.reviews} /></Section>
      <Section title={t("advice")} aside={may(actor, "recommendation.propose", head.facts) && !hasEnded(head.stage) && <LinkButton quiet href={`/actions/${reference}/recommendations/new?output=${number}`}>{t("derive")}</LinkButton>}>
        <AdviceList reference={reference} items={output.recommendations} />
      </Section>
    </ActionFrame>
  );
}
