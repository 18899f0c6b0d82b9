import type { Category, Processing } from "@/domain/policy/personal-data";

/** What a person is handed: by what they were found, and each row that is about them with the ground on which it is held. */
export type PersonCopy = {
  madeAt: string;
  foundBy: { userIds: readonly string[]; addresses: readonly string[]; names: readonly string[] };
  held: (Processing & { category: Category; table: string; rows: Record<string, unknown>[] })[];
};
