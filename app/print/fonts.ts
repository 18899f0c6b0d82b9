import local from "next/font/local";

// Fixed weights only: a PDF turns a variable font into drawings of its letters.
const sansLatin = local({
  src: [
    { path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2", weight: "600" },
  ],
  variable: "--sans-latin",
  display: "swap",
  declarations: [{ prop: "unicode-range", value: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD" }],
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
const serifLatin = local({
  src: [
    { path: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2", weight: "600" },
  ],
  variable: "--serif-latin",
  display: "swap",
  adjustFontFallback: "Times New Roman",
  declarations: [{ prop: "unicode-range", value: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD" }],
});
const serifLatinExtended = local({
  src: [
    { path: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2", weight: "600" },
  ],
  variable: "--serif-latin-ext",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF" }],
});
const serifCyrillic = local({
  src: [
    { path: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2", weight: "600" },
  ],
  variable: "--serif-cyrillic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" }],
});

/** Class names that make the fonts of printed pages known to the style sheet. */
export const FONTS = [sansLatin, sansLatinExtended, sansCyrillic, serifLatin, serifLatinExtended, serifCyrillic].map(({ variable }) => variable).join(" ");
