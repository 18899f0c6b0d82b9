import { useId } from "react";
import { useTranslations } from "next-intl";
import type { Graph, Missing, Node } from "@/domain/provenance/graph";
import { HEAD, layOut, LINE, PADDING, WIDTH, wrap, type Box, type Line } from "@/domain/provenance/layout";
import type { NodeWords } from "./node-words";

type Props = { graph: Graph; missing: readonly Missing[]; asked: string | null; finding: string; words: NodeWords };

const MOST_LINES = 3;

/** What led to what, drawn on the server: from what was asked on one side to what became of it on the other. The table beside it says the same in words. */
export function ProvenancePicture({ graph, missing, asked, finding, words }: Props) {
  const t = useTranslations("provenance");
  const id = useId();
  const gapsOf = (node: Node) => missing.filter(({ key }) => key === node.key).map(words.missing);
  const picture = layOut(graph, (node, letters) => [...wrap(words.kind(node), letters, 2), ...(words.text(node).text ? wrap(words.text(node).text, letters, MOST_LINES) : []), ...gapsOf(node).flatMap((gap) => wrap(gap, letters, 2))]);
  return (
    <svg viewBox={`-2 0 ${WIDTH + 4} ${picture.height}`} role="img" aria-labelledby={id} className="block w-full min-w-[52rem] text-[14px] print:max-h-[150mm] print:min-w-0" fontFamily="inherit">
      <title id={id}>{finding}</title>
      {picture.columns.map(({ column, x, width }) => <g key={column}><text x={x} y={16} fill="var(--color-ink-2)" fontWeight="600">{t(`columns.${column}`)}</text><line x1={x} x2={x + width} y1={HEAD - 8} y2={HEAD - 8} stroke="var(--color-ink)" strokeWidth="2" /></g>)}
      {picture.lines.map((line) => <Tie key={`${line.edge.from} ${line.edge.to} ${line.edge.kind}`} line={line} />)}
      {picture.boxes.map((box) => <Thing key={box.node.key} box={box} isAsked={box.node.key === asked} isLoose={missing.some(({ key }) => key === box.node.key)} kindLines={wrap(words.kind(box.node), Math.floor((box.width - 2 * PADDING) / 6.9), 2).length} />)}
    </svg>
  );
}

function Tie({ line: { edge, path } }: { line: Line }) {
  return <path d={path} fill="none" stroke="var(--color-petrol-700)" strokeWidth="1.5" strokeDasharray={edge.kind === "linked" ? "5 4" : undefined} />;
}

type ThingProps = { box: Box; kindLines: number; isAsked: boolean; isLoose: boolean };

function Thing({ box: { x, y, width, height, lines }, kindLines, isAsked, isLoose }: ThingProps) {
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill="var(--color-surface)" stroke={isAsked ? "var(--color-ink)" : "var(--color-control)"} strokeWidth={isAsked ? 3 : 1} strokeDasharray={isLoose && !isAsked ? "3 3" : undefined} />
      {lines.map((text, index) => <text key={index} x={x + PADDING} y={y + PADDING + LINE * index + 12} fill={index < kindLines ? "var(--color-ink)" : "var(--color-ink-2)"} fontWeight={index < kindLines ? 600 : 400}>{text}</text>)}
    </g>
  );
}
