import { expect, test } from "vitest";
import { EVENT_TYPES } from "@/domain/history/events";
import { LIFECYCLES } from "@/domain/policy/lifecycles";
import type { Moves } from "@/domain/shared/lifecycle";
import { en } from "./en";
import { fr } from "./fr";

const leaves = (node: object, path = ""): [string, string][] =>
  Object.entries(node).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : leaves(value as object, `${path}${key}.`)));

/** Names of the places a text leaves open. Braces nest: a place, the branches of its plural, places in those. */
function places(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === "}") depth -= 1;
    if (letter !== "{") continue;
    depth += 1;
    if (depth % 2 === 1) names.add(/^\w+/.exec(text.slice(index + 1))?.[0] ?? "");
  }
  return [...names].sort();
}

const english = new Map(leaves(en));
const french = new Map(leaves(fr));

test("French has every text that English has, and no other", () => {
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
});

test("no text is empty", () => {
  for (const [key, text] of [...english, ...french]) expect(text.trim(), key).not.toBe("");
});

test("both languages fill the same places of a text", () => {
  for (const [key, text] of english) expect(places(french.get(key)!), key).toEqual(places(text));
});

test("French has its own words", () => {
  const same = [...english].filter(([key, text]) => text.length > 24 && !text.includes("{") && french.get(key) === text);
  expect(same).toEqual([]);
});

test("every state, move and need has its texts for each audience in each language", () => {
  for (const [name, catalogue] of Object.entries({ en, fr })) {
    for (const { noun, states, moves } of LIFECYCLES) {
      const texts = (catalogue as unknown as Record<string, Record<string, Record<string, string>>>)[noun]!;
      for (const state of states) expect(texts.states?.[state] && texts.publicStates?.[state], `${name} ${noun} ${state}`).toBeTruthy();
      for (const [move, { needs = [] }] of Object.entries(moves as Moves)) {
        expect(texts.moves?.[move], `${name} ${noun} ${move}`).toBeTruthy();
        for (const need of needs) expect(texts.needs?.[need], `${name} ${noun} ${need}`).toBeTruthy();
      }
    }
  }
});

test("every event has its sentence", () => {
  for (const type of EVENT_TYPES) {
    expect(english.has(`events.${type}`), type).toBe(true);
  }
});

test("a state fits its chip", () => {
  for (const [name, catalogue] of Object.entries({ en, fr })) {
    for (const { noun } of LIFECYCLES) {
      const { states } = (catalogue as unknown as Record<string, { states: Record<string, string> }>)[noun]!;
      for (const [state, text] of Object.entries(states)) expect(text.length, `${name} ${noun} ${state}: ${text}`).toBeLessThanOrEqual(20);
    }
  }
});
