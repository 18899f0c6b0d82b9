import local from "next/font/local";

// Static faces, because variable ones become pictures of letters in a PDF; the Latin ones early, the others only where a page shows them.
const serif = local({
  src: [
    { path: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2", weight: "600" },
  ],
  variable: "--serif-latin",
  display: "swap",
  adjustFontFallback: "Times New Roman",
  declarations: [{ prop: "unicode-range", value: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD" }],
});
const sans = local({
  src: [
    { path: "../partner/letters/sans-400.woff2", weight: "400" },
    { path: "../partner/letters/sans-600.woff2", weight: "600" },
  ],
  variable: "--sans-latin",
  display: "swap",
  declarations: [{ prop: "unicode-range", value: "U+0020-007E,U+00A0,U+00A7,U+00A9,U+00AA,U+00AB,U+00B0,U+00B7,U+00BA,U+00BB,U+00BF,U+00A1,U+00C0-00D6,U+00D8-00DC,U+00DF-00F6,U+00F8-00FC,U+0152,U+0153,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+201E,U+2022,U+2026,U+202F,U+20AC" }],
});

/** Class names that make the letters of the published pages known to the style sheet. */
export const FONTS = [serif, sans].map(({ variable }) => variable).join(" ");
