import type { CommandEvent } from "@/server/command";
import type { AskedOf, Letter } from "./write-ask";
import { recommendationEvent } from "./recommendation-event";

/** Each recommendation tells in its own history who was asked what became of it. */
export function askedEvents(letters: Iterable<Letter>, message: string | null): CommandEvent[] {
  const named = new Map<AskedOf, string[]>();
  for (const { person, about } of letters) for (const one of about) named.set(one, [...(named.get(one) ?? []), person.name]);
  return [...named].map(([one, names]) => recommendationEvent("recommendation.update_asked", one, { reason: message, facts: { asked: names.join(", ") }, audience: "authority", changes: [{ field: "askedOf", before: null, after: names.join(", ") }] }));
}
