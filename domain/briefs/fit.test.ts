import { describe, expect, test } from "vitest";
import type { BriefDocument } from "./brief";
import { fitBrief, linesOf, PAGE } from "./fit";

const SENTENCE = "Thank the ministry for chairing the working group and ask, in front of the other ministries, how its report will enter the strategy that the council of ministers is to adopt, and which body of it will answer for each of the recommendations.";
const many = <Line,>(count: number, make: (index: number) => Line): Line[] => Array.from({ length: count }, (_, index) => make(index));
const more = (count: number) => `${count} more online.`;
const part = <Line,>(lines: Line[]) => ({ title: "A part", lines, note: lines.length > 0 ? null : "None." });

function brief({ say = 0, actions = 0, next = 0, sensitive = 0, states = 0, frame = false } = {}): BriefDocument {
  return {
    format: 1, country: "BLR", language: "fr", programme: "Programme of the demonstration", kicker: "Note de situation", title: "Biélorussie : appui en matière de migration", closed: "Données arrêtées le 12 juin 2018 à 18:00, temps universel.",
    situation: [...many(3, () => "Douze Actions, dont trois en cours ; le dernier rapport final a été présenté à Minsk."), ...(frame ? [SENTENCE] : [])],
    say: part(many(say, () => ({ text: SENTENCE.slice(0, 240), by: "(Mira, 12 juin 2018)" }))),
    actions: { ...part(many(actions, (index): [string, string, string] => [`Préparer l’adhésion aux conventions internationales relatives aux droits des travailleurs migrants et de leurs familles (BLR-2016-${index})`, "Mise en œuvre", "12 juin 2018"])), columns: ["Action", "Étape", "Depuis"] },
    recommendations: part(many(states, () => "En cours : 12")), next: part(many(next, () => "12–15 septembre 2018 : deuxième mission d’experts sur la comparaison du droit, Minsk, 2 experts")),
    sensitive: part(many(sensitive, () => ({ text: SENTENCE.slice(0, 240), by: "(Mira, 12 juin 2018)" }))), contact: part(["Mira, à la facilité · +43 1 000 00 00"]),
    funded: "Financé par l’Union européenne", responsibility: "La facilité est seule responsable de ce document ; il ne dit pas nécessairement ce que pense l’Union européenne.", footnote: null,
  };
}

describe("a brief", () => {
  test("keeps everything where there is room for it", () => {
    const short = brief({ say: 3, actions: 4, next: 3, sensitive: 1, states: 4 });
    expect(fitBrief(short, more)).toEqual(short);
  });

  test("names at most six Actions and says how many more there are", () => {
    const { actions } = fitBrief(brief({ actions: 12, say: 1 }), more);
    expect([actions.lines.length, actions.note]).toEqual([6, "6 more online."]);
  });

  test.each([
    ["nothing", {}], ["one Action", { actions: 1, say: 1, next: 1 }], ["twelve Actions", { actions: 12, say: 3, next: 6, sensitive: 2, states: 5 }], ["everything there can be", { say: 20, actions: 60, next: 20, sensitive: 20, states: 8, frame: true }],
  ])("stands on one page when it has %s to say", (_, amounts) => {
    expect(linesOf(fitBrief(brief(amounts), more))).toBeLessThanOrEqual(PAGE);
  });

  test("loses whole rows, the next steps first and what is to be said last", () => {
    const full = brief({ say: 5, actions: 6, next: 6, sensitive: 4, states: 8, frame: true });
    const fitted = fitBrief(full, more);
    expect(fitted.next.lines.length).toBeLessThan(6);
    expect(fitted.say.lines.length).toBeGreaterThanOrEqual(3);
    for (const [name, cut] of [["next", fitted.next], ["actions", fitted.actions], ["sensitive", fitted.sensitive]] as const) {
      expect(cut.lines).toEqual(full[name].lines.slice(0, cut.lines.length));
      if (cut.lines.length < full[name].lines.length) expect(cut.note).toBe(`${full[name].lines.length - cut.lines.length} more online.`);
    }
  });
});
