import type { CaseStudyDocument } from "@/domain/case-studies/document";

const PETAL = "M-10.73 -36.45L-23.15 -78.66A23.15 23.15 0 0 1 23.15 -78.66L10.73 -36.45A38 38 0 0 0 -10.73 -36.45Z";

/** The seal of one characteristic: the ring of ten with its own petal filled, and its number. */
export function SealSign({ number }: { number: number }) {
  return (
    <svg viewBox="-112 -112 224 224" width="44" height="44" aria-hidden="true" focusable="false" className="shrink-0 print:h-[12mm] print:w-[12mm]">
      <circle r="106" fill="none" strokeWidth="5" className="stroke-petrol-700" />
      {Array.from({ length: 10 }, (_, index) => <path key={index} d={PETAL} transform={`rotate(${index * 36})`} strokeWidth="4" className={index + 1 === number ? "fill-petrol-700 stroke-petrol-700" : "fill-none stroke-petrol-700 opacity-40"} />)}
      <text y="17" textAnchor="middle" className="fill-ink font-sans text-[48px] font-semibold">{number}</text>
    </svg>
  );
}

/** All ten as a seal, and in words which of them this case study shows. */
export function SealRosette({ document: { characteristics, words } }: { document: CaseStudyDocument }) {
  const flagged = characteristics.filter(({ isFlagged }) => isFlagged);
  if (flagged.length === 0) return null;
  return (
    <figure className="mt-4">
      <svg viewBox="-112 -112 224 224" width="150" height="150" role="img" aria-label={`${words.flagged} ${flagged.map(({ number, name }) => `${number} ${name}`).join(", ")}`} className="print:h-[34mm] print:w-[34mm]">
        <circle r="110" fill="none" strokeWidth="1.5" className="stroke-petrol-700" />
        {characteristics.map(({ number, isFlagged }, index) => {
          const angle = (index * 36 * Math.PI) / 180;
          return (
            <g key={number}>
              <path d={PETAL} transform={`rotate(${index * 36})`} strokeWidth="1.75" className={isFlagged ? "fill-petrol-700 stroke-petrol-700" : "fill-white stroke-control"} />
              <text x={(Math.sin(angle) * 78).toFixed(1)} y={(-Math.cos(angle) * 78 + 6).toFixed(1)} textAnchor="middle" className={`font-sans text-[17px] ${isFlagged ? "fill-white font-semibold" : "fill-ink-3"}`}>{number}</text>
            </g>
          );
        })}
      </svg>
      <figcaption className="mt-1">{flagged.map(({ number, name }) => <span key={number} className="block"><span className="font-semibold tabular-nums">{number}</span> {name}</span>)}</figcaption>
    </figure>
  );
}
