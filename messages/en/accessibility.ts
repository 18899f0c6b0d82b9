/** The accessibility statement: only what is true today. */
export const accessibility = {
  title: "Accessibility",
  lead: "Everybody should be able to use Suivi, with any device and any aid.",
  aim: "What we aim at",
  aimText: "Suivi is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, which the European standard EN 301 549 builds on.",
  means: "What that means here",
  meansItems: {
    scripts: "The pages for partner authorities and EU delegations work without scripts, on old computers and slow connections.",
    keyboard: "Everything works with the keyboard alone, and you always see where you are.",
    phone: "Pages fit a phone of 320 pixels and text enlarged to 200 %, without scrolling sideways.",
    colour: "No meaning depends on colour alone: each state has a word and a sign.",
    forms: "A form that cannot be sent says what to change, beside the field, and keeps what you typed.",
  },
  tested: "How it is tested",
  testedText: "A program checks every page in English and French, on a wide screen and on a phone, each time Suivi changes. People with disabilities have not tested it yet.",
  limits: "What does not work yet",
  limitsItems: {
    files: "Files that others added (letters, reports) may not be readable by a screen reader. Ask for another version.",
    languages: "Suivi speaks English and French. A text that somebody wrote stays in its own language.",
    session: "A session ends after eight hours. What you saved stays; what you did not save has to be typed again.",
  },
  help: "If something stands in your way",
  helpText: "Tell your contact at the facility what you wanted to do, on which page, and with which aid. The name stands on your first page.",
  date: "This statement was written on {date}.",
} as const;
