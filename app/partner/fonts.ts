import local from "next/font/local";

// The letters our texts and most names need, cut out of the same fonts, so that two weights and a serif for the titles
// together stay under the page's limit. Other letters come from the whole fonts, only where a page shows them.
const sansLatin = local({
  src: [
    { path: "./letters/sans-400.woff2", weight: "400" },
    { path: "./letters/sans-600.woff2", weight: "600" },
  ],
  variable: "--sans-latin",
  display: "swap",
  declarations: [{ prop: "unicode-range", value: "U+0020-007E,U+00A0,U+00A7,U+00A9,U+00AA,U+00AB,U+00B0,U+00B7,U+00BA,U+00BB,U+00BF,U+00A1,U+00C0-00D6,U+00D8-00DC,U+00DF-00F6,U+00F8-00FC,U+0152,U+0153,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+201E,U+2022,U+2026,U+202F,U+20AC" }],
});
const serifLatin = local({
  src: [{ path: "./letters/serif-600.woff2", weight: "600" }],
  variable: "--serif-latin",
  display: "swap",
  adjustFontFallback: "Times New Roman",
  declarations: [{ prop: "unicode-range", value: "U+0020-007E,U+00A0,U+00AB,U+00BB,U+00BF,U+00A1,U+00C0-00C2,U+00C4,U+00C7-00CB,U+00CD-00CF,U+00D1,U+00D3,U+00D4,U+00D6,U+00D9-00DC,U+00DF-00E5,U+00E7-00EF,U+00F1-00F6,U+00F8-00FC,U+0153,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+202F" }],
});
const sansLatinExtended = local({
  src: [
    { path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2", weight: "600" },
  ],
  variable: "--sans-latin-ext",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF" }],
});
const sansCyrillic = local({
  src: [
    { path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2", weight: "600" },
  ],
  variable: "--sans-cyrillic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});

/** Class names that make the fonts of the authority’s pages known to the style sheet. */
export const FONTS = [sansLatin, serifLatin, sansLatinExtended, sansCyrillic].map(({ variable }) => variable).join(" ");
