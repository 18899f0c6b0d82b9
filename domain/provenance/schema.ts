import { z } from "zod";
import { AUDIENCES } from "@/domain/documents/lists";
import { reason } from "@/domain/outputs/schema";
import { id, oneOf, reference, text, version } from "@/domain/shared/fields";
import { isNodeKey } from "./graph";

const node = z.string({ error: "choose" }).refine(isNodeKey, { error: "choose" });

export const linkOriginInput = z.object({ reference, originKey: node, outcomeKey: node, why: text(1000), audience: oneOf(AUDIENCES) });
export const takeBackLinkInput = z.object({ reference, linkId: id, version, reason });
