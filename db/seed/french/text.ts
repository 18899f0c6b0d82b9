/** French title and summary of an Action of the public record, written for Suivi from the recorded facts. */
export type FrenchText = { title: string; summary: string };
export type FrenchTexts = Record<string, FrenchText>;
