import type { Theme } from "@/domain/actions/lists";

export type LiveRequest = { key: string; language: "en" | "fr"; title: string; need: string; expectedResult: string; thematicArea: Theme; signatoryRank?: string };

/** Invented from beginning to end, and titled so. */
export const LIVE = {
  draft: {
    key: "draft", language: "en", thematicArea: "horizontal", title: "Demonstration: migration data shared between ministries",
    need: "This request is fictional. Four ministries count foreign workers in four ways, and nobody can add the numbers up.", expectedResult: "",
  },
  sent: {
    key: "sent", language: "en", thematicArea: "legal_migration_and_mobility", title: "Demonstration: labour attachés, where to begin",
    need: "This request is fictional. The ministry wants to learn how Member States choose, train and post labour attachés before it proposes the first posts.",
    expectedResult: "A proposal for three posts, with a profile and a training plan.", signatoryRank: "Deputy minister",
  },
  consulted: {
    key: "consulted", language: "fr", thematicArea: "international_protection_and_asylum", title: "Démonstration : accueil des demandeurs d’asile dans les îles",
    need: "Cette demande est fictive. Les services des îles reçoivent des demandes d’asile sans procédure écrite ni formation commune.",
    expectedResult: "Un guide pratique et une formation pour les agents de première ligne.", signatoryRank: "Ministre",
  },
} as const satisfies Record<string, LiveRequest>;

/** What the facility asked about the request that was sent, and how it was answered. */
export const LIVE_ROUND = {
  reason: "Please say how many posts you think of, and who decides on them.",
  need: "This request is fictional. The ministry wants to learn how Member States choose, train and post labour attachés before it proposes the first three posts. The government decides on them in spring.",
  answer: "We think of three posts. The government decides.",
};
