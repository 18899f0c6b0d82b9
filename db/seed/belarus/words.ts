/** Said wherever the public record gives no date or no text. */
export const RECONSTRUCTED = "Reconstructed for the demonstration; the public record gives no date.";

export const TITLE = {
  en: "Belarus: rights of migrant workers, and whether to join the international conventions on labour migration",
  fr: "Biélorussie : droits des travailleurs migrants, faisabilité d’une adhésion aux conventions internationales sur la migration de travail",
};

export const MAIN_SOURCE = "https://www.mieux-initiative.eu/en/actions/131-belarus";
export const PRESS_SOURCE = "https://www.belarus.by/en/press-center/speeches-and-interviews/eus-legislative-expertise-in-labor-migration-recognized-as-useful-for-belarus_i_80699.html";
export const INTERVIEW_SOURCE = "https://www.mieux-initiative.eu/fr/knowledge/interviews/mieux-reflections-belarus";
export const PARTNERSHIP_SOURCE = "https://www.ijab.de/en/news/newsticker/n/show/eu-launches-mobility-partnership-with-belarus/";
export const CONFERENCE_SOURCE = "https://www.mieux-initiative.eu/en/actions/151-moldova-involving-eastern-partnership-countries-legal-migration-and-mobility-i";
export const FRAME_SOURCE = "https://odvt.org/dw/en/belarus-freezes-migrant-cooperation-deal-over-eu-sanctions/a-58082501";
