import "server-only";
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import type { LetterTexts } from "@/domain/requests/letter-model";
import type { RequestLanguage } from "@/domain/requests/lists";

const FONT = "Calibri";
const HALF_POINTS = 22;

/** The model letter as a Word document, in its language and direction, ready to be put on an authority's paper. */
export async function letterDocument(letter: LetterTexts, { language, hasJoint }: { language: RequestLanguage; hasJoint: boolean }): Promise<Uint8Array> {
  const isRightToLeft = language === "ar";
  const line = (text: string, { isBold = false, isListed = false, after = 200 } = {}) => new Paragraph({
    ...(isRightToLeft ? { bidirectional: true } : {}),
    alignment: AlignmentType.START,
    spacing: { after },
    ...(isListed ? { numbering: { reference: "undertakings", level: 0 } } : {}),
    children: [new TextRun({ text, bold: isBold, ...(isRightToLeft ? { rightToLeft: true } : {}) })],
  });
  const file = new Document({
    title: letter.subject,
    creator: "Suivi",
    styles: { default: { document: { run: { font: FONT, size: HALF_POINTS, language: { value: language, bidirectional: language } } } } },
    numbering: { config: [{ reference: "undertakings", levels: [{ level: 0, format: LevelFormat.BULLET, text: "–", alignment: AlignmentType.START, style: { paragraph: { indent: { start: 400, hanging: 300 } } } }] }] },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1700, bottom: 1400, left: 1400, right: 1400 } } },
      children: [
        line(letter.head), line(letter.place), line(letter.to, { after: 400 }), line(letter.subject, { isBold: true, after: 300 }), line(letter.salutation), line(letter.asks), line(letter.why),
        ...(hasJoint ? [line(letter.jointly)] : []), line(letter.undertakes, { after: 100 }), ...letter.undertakings.map((text) => line(text, { isListed: true, after: 60 })),
        line(letter.closing, { after: 700 }), line(letter.signature, { after: 100 }), line(letter.name, { after: 100 }), line(letter.rank, { after: 300 }), line(letter.stamp),
      ],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
