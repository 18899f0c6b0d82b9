const LINE = 92;

/** A one-page PDF with a title and paragraphs: enough for a file that opens everywhere and says what it is. */
export function tinyPdf({ title, paragraphs, language }: { title: string; paragraphs: string[]; language: "en" | "fr" }): Uint8Array {
  const lines = paragraphs.flatMap((paragraph) => [...wrapped(paragraph), ""]);
  const content = `BT /F1 16 Tf 56 770 Td 20 TL ${wrapped(title, 60).map((line) => `(${escaped(line)}) '`).join(" ")} /F2 11 Tf 0 -12 Td 16 TL ${lines.map((line) => `(${escaped(line)}) '`).join(" ")} ET`;
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  return assembled([
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents 6 0 R >>",
    font("Times-Bold"),
    font("Times-Roman"),
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title (${escaped(title)}) >>`,
  ]);
}

/** The same as a file that a form could have posted. */
export function pdfFile(name: string, page: Parameters<typeof tinyPdf>[0]): File {
  return new File([tinyPdf(page) as BlobPart], name, { type: "application/pdf" });
}

function assembled(objects: string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + end, (character) => character.charCodeAt(0));
}

function wrapped(text: string, width = LINE): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const TYPOGRAPHIC: Record<string, string> = { "’": "\x92", "‘": "\x91", "“": "\x93", "”": "\x94", "–": "\x96", "—": "\x97", "œ": "\x9c", "…": "\x85" };

/** Text as one byte a character (WinAnsi), with what PDF strings reserve escaped. */
function escaped(text: string): string {
  return [...text].map((character) => TYPOGRAPHIC[character] ?? (character.charCodeAt(0) < 256 ? character : "?")).join("").replace(/[\\()]/g, "\\$&");
}
