import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { experts } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { found } from "@/server/command";

/** The record of an expert inside a command. */
export async function loadExpert(tx: Tx, id: string) {
  const [expert] = await tx.select().from(experts).where(eq(experts.id, id));
  return found(expert);
}

/** What a profile's form says of the expert; who is available until a day is not so before they are from. */
export function factsOf<T extends Record<string, unknown> & { availableFrom: string | null; availableUntil: string | null }>(input: T) {
  if (input.availableFrom && input.availableUntil && input.availableUntil < input.availableFrom) refuseField("availableUntil", "later");
  const { fullName, category, country, nationality, sex, employer, jobTitle, email, availableFrom, availableUntil } = input as unknown as Facts;
  return { fullName, category, country, nationality, sex, employer, jobTitle, email, availableFrom, availableUntil };
}

type Facts = Pick<typeof experts.$inferSelect, "fullName" | "category" | "country" | "nationality" | "sex" | "employer" | "jobTitle" | "email" | "availableFrom" | "availableUntil">;
