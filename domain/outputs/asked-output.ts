import { OUTPUT_COMMENTED, type OutputState, type OutputType } from "./lifecycle";
import type { Comment, OutputSection } from "./output";

/** An output as an expert sees it who comments by a link. */
export type AskedOutput = {
  reference: string;
  type: OutputType;
  titleEn: string;
  titleFr: string | null;
  state: OutputState;
  files: { id: string; name: string; bytes: number; language: string }[];
  sections: OutputSection[];
  others: Comment[];
};

/** May the expert still comment? */
export const isCommentable = ({ state }: Pick<AskedOutput, "state">): boolean => OUTPUT_COMMENTED.some((one) => one === state);
