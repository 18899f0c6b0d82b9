import type { Space } from "@/domain/policy/actor";
import type { FigureKey } from "./figures";

// Rows of these are not all open to these readers: counted in their name the number would be another.
const CLOSED: Record<Space, readonly FigureKey[]> = { staff: [], partner: ["articles", "gaps"], delegation: ["outputs", "articles", "gaps"] };

/** Whether the readers of a space see every row of a figure, so that it can be counted again in their name. */
export const isCountedFor = (space: Space, key: FigureKey): boolean => !CLOSED[space].includes(key);
