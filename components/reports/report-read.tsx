import type { ReactNode } from "react";
import type { ReportDocument } from "@/domain/reports/document";
import type { ReportAccount } from "@/domain/reports/report";
import type { Medium } from "./blocks";
import { ChangedFigures } from "./changed-figures";
import { Corrections } from "./later";
import { ReportFiles } from "./report-files";
import { ReportAnnexes, ReportNotes, ReportPart } from "./report-part";

type Props = { reference: string; document: ReportDocument; account: ReportAccount; medium: Medium; /** Under each section: what was remarked. */ under?: (section: string) => ReactNode };

/** The report as its readers outside the facility meet it: sections, sources, annexes, and what was corrected later. */
export function ReportRead({ reference, document, account, medium, under }: Props) {
  return (
    <>
      <p className="mb-2 break-words text-table text-ink-2">{document.standing}</p>
      <ReportFiles reference={reference} account={account} />
      <div className="mt-6">{document.parts.map((part) => <ReportPart key={part.id} report={document} part={part} medium={medium}>{under?.(part.section)}</ReportPart>)}</div>
      <Corrections corrections={account.corrections} />
      <ChangedFigures account={account} linkOf={medium.linkOf} />
      <ReportNotes report={document} medium={medium} />
      <ReportAnnexes report={document} medium={medium} />
    </>
  );
}
