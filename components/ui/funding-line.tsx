/** Who pays: the emblem beside the sentence in full. The file is drawn by the official construction; its colours are used nowhere else. */
export function FundingLine({ text, emblem = "eu-emblem" }: { text: string; /** A file in `public`; the programme names it. */ emblem?: string }) {
  return (
    <p className="flex items-center gap-2.5 text-meta text-ink">
      <img src={`/${emblem}.svg`} width="54" height="36" alt="" className="h-9 w-[54px] shrink-0 print:h-[10mm] print:w-[15mm]" />
      <span className="max-w-[19ch]">{text}</span>
    </p>
  );
}
