import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ActionHead } from "@/domain/actions/action-head";
import { acceptanceOf, type ConceptDetail } from "@/domain/concepts/concept-detail";
import type { ConceptComment, ConceptVersion } from "@/domain/concepts/parts";
import type { Signatory } from "@/domain/requests/signatory";
import { formatDate } from "@/domain/shared/dates";
import { AcceptedLanguages } from "./accepted-languages";
import { CommentForm } from "./concept-comments";
import { Acceptances, ConceptChip, ConceptText } from "./concept-text";
import { ConceptVersions } from "./concept-versions";

type Props = {
  head: ActionHead;
  concept: ConceptDetail | undefined;
  comments: readonly ConceptComment[];
  versions: readonly ConceptVersion[];
  mayDo: { accept: boolean; askChanges: boolean; revise: boolean; comment: boolean };
  signatories: readonly Signatory[];
  on?: string;
  submits: { accept: Submit; changes: Submit; comment: Submit; resolve: Submit };
};

/** The concept as an authority reads it, says something of it, changes it while it holds the pen, and accepts it. */
export function PartnerConcept(props: Props) {
  const { head, concept, comments, versions, mayDo, on, submits } = props;
  const t = useTranslations("concepts");
  const page = `/partner/actions/${head.reference}/concept`;
  const isOpen = concept !== undefined && concept.state !== "superseded" && mayDo.comment;
  return (
    <>
      {!concept && <p>{t("noneForYou")}</p>}
      {concept && <Standing head={head} concept={concept} />}
      {concept && <Section title={t("number", { number: concept.number })} aside={<ConceptChip state={concept.state} />}><ConceptText parts={concept} language={concept.language} words={concept.words} comments={comments} resolving={isOpen ? { reference: head.reference, submit: submits.resolve } : undefined} commentAt={isOpen ? page : undefined} /></Section>}
      <FormGate closed={!isOpen}>{mayDo.comment && <div className="mt-8"><CommentForm reference={head.reference} parts={concept ?? EMPTY} on={on} submit={submits.comment} /></div>}</FormGate>
      {concept && <Section title={t("acceptances")}><Acceptances acceptances={concept.acceptances} /></Section>}
      <Answers {...props} />
      {versions.length > 0 && <Section title={t("versions.title")}><ConceptVersions reference={head.reference} versions={versions} page={`${page}/versions`} /></Section>}
    </>
  );
}

const EMPTY = { purpose: "", approach: "", plannedActivities: "", expectedResults: "", risks: "", otherInitiatives: "" };

/** Whose turn it is, and whether there is anything left to do. */
function Standing({ head: { court, courtSince }, concept }: { head: ActionHead; concept: ConceptDetail }) {
  const t = useTranslations("concepts.partner");
  const holders = useTranslations("partner.holders");
  const locale = useLocale();
  return (
    <>
      {court && courtSince && <p>{t("pen", { holder: holders(court), date: formatDate(courtSince, locale) })}</p>}
      {concept.state === "accepted_by_both" && <Notice tone="done" title={t("bothAccepted")} />}
      {concept.state === "with_authority" && acceptanceOf(concept, "authority") && <Notice tone="done" title={t("youAccepted")} />}
    </>
  );
}

/** The three answers of an authority: accept, write into the text, or ask for changes. */
function Answers({ head, concept, mayDo, signatories, submits }: Props) {
  const t = useTranslations("concepts");
  const isAsked = concept?.state === "with_authority" && !acceptanceOf(concept, "authority");
  const hidden = { reference: head.reference, version: concept?.version ?? 1 };
  return (
    <>
      {isAsked && (
        <Section title={t("partner.meaning")}>
          <ul className="mb-6 max-w-reading list-disc ps-5">{(["text", "start", "again", "free"] as const).map((one) => <li key={one}>{t(`partner.meanings.${one}`)}</li>)}</ul>
          {mayDo.accept ? <Command submit={submits.accept} hidden={hidden} submitLabel={t("partner.accept")}><AcceptedLanguages words={concept.words} /></Command> : <Notice tone="waiting" title={t("partner.signatoryOnly")}><Signatories people={signatories} ask={t("partner.signatories")} none={t("partner.noSignatory")} /></Notice>}
        </Section>
      )}
      {isAsked && mayDo.revise && head.court === "authority" && (
        <Section title={t("partner.edit")}>
          <p className="max-w-reading">{t("partner.editLead")}</p>
          <p><a href={`/partner/actions/${head.reference}/concept/edit`} className="inline-flex min-h-11 items-center font-semibold">{t("partner.editOpen")}</a></p>
        </Section>
      )}
      {concept?.changesAsked && <Notice tone="waiting" title={t("partner.youAskedChanges")}><p dir="auto" className="whitespace-pre-wrap break-words">{concept.changesAsked}</p></Notice>}
      {mayDo.askChanges && (
        <FormGate closed={concept?.state !== "with_authority"}>
          <Command submit={submits.changes} hidden={hidden} submitLabel={t("moves.askChanges")} quiet>
            <Section title={t("partner.changesTitle")}>
              <p className="mb-4 max-w-reading">{t("partner.changesText")}</p>
              <TextArea name="reason" label={t("partner.changesReason")} rows={4} limit={2000} />
            </Section>
          </Command>
        </FormGate>
      )}
    </>
  );
}
