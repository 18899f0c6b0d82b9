import { z } from "zod";
import { reference, version } from "@/domain/shared/fields";

/** Every command on an Action says which one, and which version the person saw. */
export const actionAt = z.object({ reference, version });

export const launch = actionAt;

