import { z } from "zod";
import { id, text } from "@/domain/shared/fields";

export const holdCountry = z.object({ country: z.string({ error: "unknownCountry" }).regex(/^[A-Z]{3}$/, { error: "unknownCountry" }), reason: text(2000), toResume: text(2000) });
export const resumeCountry = z.object({ holdId: id, note: text(2000) });
