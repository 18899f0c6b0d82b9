import { useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/link-button";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { VisibilityChecks } from "@/components/visibility/visibility-checks";
import type { OutputRights } from "@/domain/outputs/may";
import { sentVersion, type Comment, type OutputDetail, type SentText } from "@/domain/outputs/output";
import type { VisibilityCheck } from "@/domain/visibility/visibility";
import { AdviceList } from "./advice-list";
import { CommentList } from "./comment-list";
import { OutputChip } from "./output-chip";
import { OutputFacts } from "./output-facts";
import { OutputMoves } from "./output-moves";
import { ReviewList } from "./review-list";
import { OpenRound, RoundList } from "./round-list";
import { VersionTable } from "./version-table";
import { ViewTable } from "./view-table";

type Props = {
  at: { reference: string; number: number };
  output: OutputDetail;
  sent: SentText | undefined;
  comments: readonly Comment[];
  checks: readonly VisibilityCheck[];
  may: OutputRights;
  now: Date;
  submits: Record<"send" | "comment" | "settle", Submit>;
};

/** One output as the facility meets it: what is asked of it, what was sent, what each side said, what may be done next. */
export function OutputView({ at, output, sent, comments, checks, may, now, submits }: Props) {
  const t = useTranslations("outputs");
  const reviews = useTranslations("reviews");
  const visibility = useTranslations("visibility");
  const path = `/actions/${at.reference}/outputs/${at.number}`;
  const open = output.rounds.find(({ answeredOn }) => answeredOn === null);
  const places = sent?.sections ?? [];
  const version = sentVersion(output.versions)?.number;
  return (
    <>
      <BackLink href={`/actions/${at.reference}/outputs`}>{t("back")}</BackLink>
      <Section title={<>{at.number}. <Localised en={output.titleEn} fr={output.titleFr} /></>} aside={<OutputChip state={output.state} />}>
        {open && <OpenRound round={open} places={places} title={t("returned")} />}
        <OutputFacts output={output} />
        <OutputMoves reference={at.reference} output={output} mayWrite={may.write} now={now} submitSend={submits.send} />
        <ProvenanceLink action={`/actions/${at.reference}`} node={`output-${at.number}`} />
      </Section>
      <Section title={t("sections.title")} aside={output.sections > 0 && t("sections.count", { count: output.sections })}>
        {may.write || output.sections > 0 ? <p><a href={`${path}/text`}>{t("sections.read")}</a></p> : <p className="text-ink-2">{t("sections.none")}</p>}
      </Section>
      <Section title={t("versions")}><VersionTable at={at} versions={output.versions} /></Section>
      {sent && <Section title={reviews("views.title")}><ViewTable sent={sent} /></Section>}
      <Section title={t("reviews")}><ReviewList reviews={output.reviews} /></Section>
      {output.rounds.length > 0 && <Section title={reviews("rounds.title")}><RoundList rounds={output.rounds} places={places} /></Section>}
      <Section title={reviews("comments.whole")}>
        {comments.length === 0 && <p className="text-ink-2">{reviews("comments.none")}</p>}
        <CommentList comments={comments} hidden={at} mayComment={may.comment} maySettle={may.settle} submits={submits} />
      </Section>
      {version !== undefined && (checks.length > 0 || may.checkVisibility) && (
        <Section title={visibility("title")} aside={may.checkVisibility && <LinkButton quiet href={`${path}/visibility`}>{visibility("check")}</LinkButton>}><VisibilityChecks checks={checks} version={version} /></Section>
      )}
      <Section title={t("advice")} aside={may.derive && <LinkButton quiet href={`/actions/${at.reference}/recommendations/new?output=${at.number}`}>{t("derive")}</LinkButton>}>
        <AdviceList reference={at.reference} items={output.recommendations} />
      </Section>
    </>
  );
}
