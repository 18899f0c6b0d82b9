import { useTranslations } from "next-intl";
import { Holder } from "@/components/actions/holder";
import { CommentForm } from "@/components/concepts/concept-comments";
import { Acceptances, ConceptChip, ConceptText } from "@/components/concepts/concept-text";
import { ConceptVersions } from "@/components/concepts/concept-versions";
import { LanguageLinks } from "@/components/texts/language-links";
import { Section } from "@/components/ui/section";
import type { ActionHead } from "@/domain/actions/action-head";
import type { ConceptDetail } from "@/domain/concepts/concept-detail";
import { languagesOf } from "@/domain/concepts/languages";
import { CONCEPT_PARTS, type ConceptComment, type ConceptVersion } from "@/domain/concepts/parts";
import { submitComment, submitResolution } from "./submit";

type ReadingProps = { reference: string; concept: ConceptDetail; comments: readonly ConceptComment[]; isDrafted: boolean; mayComment: boolean; on?: string | string[] };

/** The text with what was said of each paragraph; while it is being written, below the form, as it was saved last. */
export function ConceptReading({ reference, concept, comments, isDrafted, mayComment, on }: ReadingProps) {
  const t = useTranslations("concepts");
  const isLocked = concept.state === "superseded" || !mayComment || CONCEPT_PARTS.every((part) => concept[part] === "");
  const text = <ConceptText parts={concept} language={concept.language} words={concept.words} comments={comments} resolving={isLocked ? undefined : { reference, submit: submitResolution }} commentAt={isLocked ? undefined : `/actions/${reference}/concept`} />;
  return (
    <>
      {isDrafted ? <Section title={t("comments.saved")}>{text}</Section> : text}
      {!isLocked && <div className="mt-8"><CommentForm reference={reference} parts={concept} on={typeof on === "string" ? on : undefined} isStaff submit={submitComment} /></div>}
    </>
  );
}

/** Who holds the pen, who stands behind the text, its languages, and the texts that went before. */
export function ConceptStanding({ head, concept, versions, mayTranslate }: { head: ActionHead; concept: ConceptDetail; versions: readonly ConceptVersion[]; mayTranslate: boolean }) {
  const t = useTranslations("concepts");
  return (
    <div className="min-w-0">
      <Section title={t("pen")}><p><Holder court={head.court} since={head.courtSince} /></p></Section>
      <Section title={t("acceptances")} aside={<ConceptChip state={concept.state} />}>
        <Acceptances acceptances={concept.acceptances} />
        {concept.acceptances.some(({ isVoid }) => isVoid) && <p className="mt-2 text-table text-ink-2">{t("voided")}</p>}
      </Section>
      {mayTranslate && <Section title={t("languages.section")}><LanguageLinks languages={languagesOf(concept.words).map(({ language }) => language)} path={`/actions/${head.reference}/concept/translation`} /></Section>}
      <Section title={t("versions.title")} aside={versions.length > 0 && concept.state === "drafting" && <a href={`/actions/${head.reference}/concept/versions?to=now`}>{t("versions.sinceSent")}</a>}><ConceptVersions reference={head.reference} versions={versions} page={`/actions/${head.reference}/concept/versions`} /></Section>
    </div>
  );
}
