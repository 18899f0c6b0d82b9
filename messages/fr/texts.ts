import type { Translated } from "../catalogue";
import type { texts as en } from "../en/texts";

export const texts = {
  nothing: "Rien n’est encore écrit.",
  untitled: "Sans titre",
  origins: { written: "original", human_translation: "traduction faite par une personne", machine_translation: "traduction automatique" },
  inLanguage: "{language} : {origin}",
  made: { written: "Écrit dans cette langue", human_translation: "Une personne l’a traduit", machine_translation: "Une machine l’a traduit" },
  checkedBy: " ; relecture : {name}, {date}",
  unchecked: " ; non relue",
  stale: " ; faite d’après une version antérieure de l’original",
  approvedBy: "Approuvé dans cette langue ({language}) par {name}, {organisation}, {date}.",
  alsoIn: "Lire : {language}",
  labels: { language: "Langue", origin: "Comment le texte a été fait", heading: "Titre", body: "Texte", fits: "Il dit ce que dit l’original aujourd’hui" },
  hints: { body: "Une ligne vide commence un nouveau paragraphe.", fits: "Laissez vide si l’original a changé et que cette traduction ne suit pas encore." },
  edit: "Modifier : {language}",
  translate: "Traduire",
  translateInto: "Traduire vers",
  check: "Je l’ai relu",
  checkHint: "Vous dites avoir lu ce texte ({language}) à côté de l’original.",
  states: {
    title: "Langues",
    original: "original",
    current: "à jour",
    stale: "en retard sur l’original",
    unchecked: "automatique, non relue",
  },
} as const satisfies Translated<typeof en>;
