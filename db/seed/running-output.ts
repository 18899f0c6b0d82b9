import { registerOutput } from "@/domain/outputs/commands/register-output";
import { saveSection } from "@/domain/outputs/commands/save-section";
import { actor } from "./actors";
import { step } from "./steps";

/** An Action of which an output is being written; the demonstration shows its text in three languages there. */
export const WRITTEN = "COL-2024-01";
const MADE_UP = { es: "Inventado para la demostración.", en: "Invented for the demonstration.", fr: "Inventé pour la démonstration." };

/** An output written in Spanish: its English is a machine's that nobody checked, its French was made before the original changed. */
export async function writeRunningOutput(): Promise<void> {
  const reference = WRITTEN;
  const { number } = await step("written output", registerOutput, actor("Marek"), { reference, type: "guidelines", titleEn: "Demonstration: guidelines on intercultural services of the city", titleFr: "Démonstration : lignes directrices sur les services interculturels de la ville", language: "es", note: "", sourceUrl: "" }, "2026-10-12");
  const at = { reference, number };
  const { sectionId } = await step("written es", saveSection, actor("Marek"), { ...at, language: "es", origin: "written", version: 0, heading: "A quién sirven", body: `Estas pautas sirven a las oficinas que atienden a personas migrantes. ${MADE_UP.es}` }, "2026-10-12");
  await step("written fr", saveSection, actor("Marek"), { ...at, sectionId, language: "fr", origin: "human_translation", fits: "on", version: 0, heading: "À qui elles servent", body: `Ces lignes directrices servent aux bureaux qui reçoivent des personnes migrantes. ${MADE_UP.fr}` }, "2026-10-14");
  await step("written es again", saveSection, actor("Marek"), { ...at, sectionId, language: "es", origin: "written", version: 1, heading: "A quién sirven", body: `Estas pautas sirven a las oficinas que atienden a personas migrantes y a sus familias. ${MADE_UP.es}` }, "2026-10-20");
  await step("written en", saveSection, actor("Marek"), { ...at, sectionId, language: "en", origin: "machine_translation", fits: "on", version: 0, heading: "Whom they serve", body: `These guidelines serve the offices that attend to migrants and their families. ${MADE_UP.en}` }, "2026-10-21");
  await step("written es second", saveSection, actor("Marek"), { ...at, language: "es", origin: "written", version: 0, heading: "Cómo se atiende", body: `Cada oficina nombra a una persona de contacto. ${MADE_UP.es}` }, "2026-10-21");
}
