import type { ActionAsAt } from "@/domain/as-at/action-as-at";
import type { PartialDate } from "@/domain/shared/dates";
import { DELIVERED_OUTPUTS, figuresOf, type CountedFacts, type FigureKey } from "./figures";

/** Figures whose every row is among the values that the database keeps, so that they can be told again of a past moment. */
export const RETOLD_FIGURES = [
  "activitiesPlanned", "activitiesHeld", "activitiesAdded", "activitiesDropped", "people", "women", "men", "unlisted", "outputs",
  "recommendations", "recommendationsAccepted", "recommendationsSetAside", "recommendationsImplemented", "recommendationsUnanswered",
] as const satisfies readonly FigureKey[];

/** The figures of a frozen report, told once more from the kept values as they were known when it was frozen. */
export type Retold = { /** The day on which the freezing was written here. */ knownOn: PartialDate; differing: { key: FigureKey; sealed: number; retold: number }[] };

/** Figures that the kept values tell otherwise than the seal does. There are none as long as nobody has touched either. */
export function retoldOtherwise(sealed: CountedFacts, past: ActionAsAt): Retold["differing"] {
  const retold = new Map(figuresOf(countedAsAt(past)).map(({ key, value }) => [key, value]));
  return figuresOf(sealed).filter(({ key }) => (RETOLD_FIGURES as readonly string[]).includes(key)).map(({ key, value }) => ({ key, sealed: value, retold: retold.get(key)! })).filter((one) => one.sealed !== one.retold);
}

// Rows are counted here and never shown: they hold what counting asks for and nothing else.
function countedAsAt({ activities, outputs, recommendations, people: { all, women, men }, listed }: ActionAsAt): CountedFacts {
  const counted = {
    activities: activities.map(({ number, state, isAdded, women: ofWomen, men: ofMen }) => ({ number, state, planOrigin: isAdded ? "added" as const : "planned" as const, women: ofWomen, men: ofMen })),
    outputs: outputs.filter(({ state }) => (DELIVERED_OUTPUTS as readonly string[]).includes(state)),
    recommendations: recommendations.map(({ state }) => ({ state })),
    people: Array.from({ length: all }, (_, index) => ({ sex: sexAt(index, women, men), activities: listed })),
    experts: [], comparisons: [], group: null,
  };
  return counted as unknown as CountedFacts;
}

const sexAt = (index: number, women: number, men: number) => (index < women ? "female" : index < women + men ? "male" : "unknown");
