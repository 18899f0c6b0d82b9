import { readProse, type ProseBlock, type ProsePart } from "@/domain/reports/prose";

/** A block of a section, with the numbers of the characteristics that it proves: `[C5]` anywhere in it sets the seal beside it. */
export type SealedBlock = { block: ProseBlock; seals: number[] };

const SEAL = /[^\S\n]*\[C(\d{1,2})\]/g;
// Activities and outputs are named for the facility's readers: the public has no page of theirs.
const INNER = /[^\S\n]*\[[AO]\d{1,4}\]/g;

/** A section as blocks with their seals, in the words of a public account. */
export function readSealedProse(text: string): SealedBlock[] {
  return readProse(text.replace(INNER, "")).map((block) => ({ block: withoutSeals(block), seals: [...new Set(textsOf(block).flatMap(sealsIn))].sort((one, other) => one - other) }));
}

/** Every characteristic that a text sets a seal for, in its order. */
export const sealsIn = (text: string): number[] => [...new Set([...text.matchAll(SEAL)].map((match) => Number(match[1])))];

const textsOf = (block: ProseBlock): string[] => (block.kind === "heading" ? [block.text] : (block.kind === "list" ? block.items.flat() : block.parts).flatMap((part) => ("text" in part ? [part.text] : [])));

function withoutSeals(block: ProseBlock): ProseBlock {
  if (block.kind === "heading") return { ...block, text: block.text.replace(SEAL, "") };
  return block.kind === "list" ? { ...block, items: block.items.map(plain) } : { ...block, parts: plain(block.parts) };
}

const plain = (parts: readonly ProsePart[]): ProsePart[] => parts.map((part) => ("text" in part ? { text: part.text.replace(SEAL, "") } : part));
