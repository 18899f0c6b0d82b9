import { z } from "zod";
import { id, text } from "@/domain/shared/fields";

export const beginViewingInput = z.object({ holderId: id, reason: text(500) });
export const endViewingInput = z.object({ viewingId: id });
