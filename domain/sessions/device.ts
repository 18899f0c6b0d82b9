const BROWSERS = [["Edge", /\bEdg(e|A|iOS)?\//], ["Opera", /\bOPR\//], ["Samsung Internet", /\bSamsungBrowser\//], ["Firefox", /\b(Firefox|FxiOS)\//], ["Chrome", /\b(Chrome|CriOS)\//], ["Safari", /\bSafari\//]] as const;
const SYSTEMS = [["Android", /\bAndroid\b/], ["iOS", /\b(iPhone|iPad|iPod)\b/], ["Windows", /\bWindows\b/], ["macOS", /\bMac OS X\b/], ["ChromeOS", /\bCrOS\b/], ["Linux", /\bLinux\b/]] as const;

/** Browser and system in two words that their owner knows again, `Firefox, Windows`; nothing more of it is kept. Null where neither is known. */
export function deviceOf(userAgent: string | null): string | null {
  const nameIn = (names: readonly (readonly [string, RegExp])[]) => names.find(([, shape]) => shape.test(userAgent ?? ""))?.[0];
  return [nameIn(BROWSERS), nameIn(SYSTEMS)].filter(Boolean).join(", ") || null;
}
