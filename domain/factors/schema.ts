import { z } from "zod";
import { id, text } from "@/domain/shared/fields";

export const resetFactorsInput = z.object({ userId: id, reason: text(500) });
