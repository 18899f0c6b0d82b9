import { z } from "zod";
import { text } from "@/domain/shared/fields";

/** Whose copy, by the address under which they are known, and who asked for it and how. */
export const copyPersonInput = z.object({
  email: z.string({ error: "required" }).trim().toLowerCase().min(1, { error: "required" }).max(200, { error: "tooLong:200" }).refine((value) => z.email().safeParse(value).success, { error: "email" }),
  reason: text(500),
});
