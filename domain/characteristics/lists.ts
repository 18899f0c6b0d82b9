/** The ten characteristics of a good practice, in their printed order. Flagged one by one with evidence, never summed. */
export const CHARACTERISTICS = [
  "ownership", "innovation", "replicability", "tangible_results", "high_level_endorsement", "embedded_in_priorities", "highest_experience", "complementarity", "eu_added_value", "catalyst_for_learning",
] as const;
export type Characteristic = (typeof CHARACTERISTICS)[number];
