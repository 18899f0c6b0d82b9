/** What is known of somebody when they are counted. */
export type KnownPerson = { fullName: string; institutionName: string | null; email: string | null };

/**
 * By what two entries are the same person: the e-mail address where there is one, otherwise the words of the name, in any order,
 * with the institution; capitals and accents do not matter. Only a keyed hash of it is kept (server/person-key.ts).
 */
export function identityOf({ fullName, institutionName, email }: KnownPerson): string {
  if (email) return `mail ${email.trim().toLowerCase()}`;
  return `name ${plain(fullName).split(" ").sort().join(" ")} / ${institutionOf(institutionName)}`;
}

/** By what two institutions are the same: their words, without capitals, accents and marks. */
export function institutionOf(name: string | null): string {
  return plain(name ?? "");
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
