import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const light = tokens(readFileSync(`${import.meta.dirname}/theme.css`, "utf8"));
const dark = { ...light, ...tokens(readFileSync(`${import.meta.dirname}/(staff)/staff.css`, "utf8")) };
const TONES = ["draft", "progress", "waiting", "done", "overdue", "suspended"];

for (const [name, colours] of Object.entries({ light, dark })) {
  test.each(["ink", "ink-2", "ink-3", "link", "visited"].flatMap((text) => ["paper", "surface", "sunk"].map((ground) => [text, ground] as const)))(`${name}: %s reads on %s`, (text, ground) => {
    expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(TONES)(`${name}: a %s chip reads, and its edge shows`, (tone) => {
    expect(contrast(colours[`status-${tone}-text`]!, colours[`status-${tone}-tint`]!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[`status-${tone}-text`]!, colours.paper!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[`status-${tone}-edge`]!, colours.paper!)).toBeGreaterThanOrEqual(3);
  });

  test(`${name}: buttons, controls, focus and themes show`, () => {
    expect(contrast(colours.white!, colours["petrol-700"]!)).toBeGreaterThanOrEqual(4.5);
    for (const graphic of ["control", "focus", "theme-development", "theme-trafficking", "theme-horizontal", "theme-legal", "theme-protection"]) {
      expect(contrast(colours[graphic]!, colours.paper!), graphic).toBeGreaterThanOrEqual(3);
    }
  });
}

function tokens(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
