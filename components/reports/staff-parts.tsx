import type { Submit } from "@/components/forms/form-state";
import type { ReportDocument } from "@/domain/reports/document";
import type { ReportAccount } from "@/domain/reports/report";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { COMMENTED } from "@/domain/reports/lifecycle";
import type { ReportSection } from "@/domain/reports/sections";
import type { Medium } from "./blocks";
import { ReportComments } from "./report-comments";
import { ReportPart } from "./report-part";
import { SectionState } from "./section-state";

type Props = {
  reference: string; document: ReportDocument; account: ReportAccount; medium: Medium; isOpen: boolean;
  /** Where the report stands; nobody remarks on what is settled. */
  state?: string; rights: { mayCheck: boolean; mayComment: boolean; mayWrite: boolean }; submits: { check: Submit; comment: Submit; answer: Submit };
};

/** The five sections as the facility works on them. */
export function StaffParts({ reference, document, account, medium, isOpen, state, rights, submits }: Props) {
  const isDiscussed = COMMENTED.some((one) => one === state);
  return document.parts.map((part) => {
    const section = part.section as ReportSection;
    return (
      <ReportPart key={part.id} report={document} part={part} medium={medium} isWide>
        <SectionState reference={reference} section={section} text={account.texts[section]} isOpen={isOpen} mayCheck={rights.mayCheck} submitCheck={submits.check} />
        <ProvenanceLink action={`/actions/${reference}`} node={`report-${section}`} />
        <ReportComments
          reference={reference} section={section} comments={account.comments.filter((comment) => comment.section === section)} canKeepBack
          submitComment={rights.mayComment && isDiscussed ? submits.comment : undefined} submitAnswer={rights.mayWrite && isDiscussed ? submits.answer : undefined}
        />
      </ReportPart>
    );
  });
}
