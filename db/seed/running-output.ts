import type postgres from "postgres";
import { linkActor } from "@/domain/links/link";
import { askOutputComments } from "@/domain/outputs/commands/ask-comments";
import { commentByLink } from "@/domain/outputs/commands/comment-by-link";
import { commentOutput } from "@/domain/outputs/commands/comment-output";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { saveSection } from "@/domain/outputs/commands/save-section";
import { linkToken } from "@/server/links";
import { actor } from "./actors";
import { step } from "./steps";

/** An Action of which an output is being written; the demonstration shows its text in three languages there. */
export const WRITTEN = "COL-2024-01";
const EXPERT = "Reader (demonstration)";
const MADE_UP = { es: "Inventado para la demostración.", en: "Invented for the demonstration.", fr: "Inventé pour la démonstration." };

/** An output written in Spanish: its English is a machine's that nobody checked, its French was made before the original changed. An expert comments on it. */
export async function writeRunningOutput(owner: postgres.Sql): Promise<void> {
  const reference = WRITTEN;
  const { number } = await step("written output", registerOutput, actor("Marek"), { reference, type: "guidelines", titleEn: "Demonstration: guidelines on intercultural services of the city", titleFr: "Démonstration : lignes directrices sur les services interculturels de la ville", language: "es", note: "", sourceUrl: "" }, "2026-10-12");
  const at = { reference, number };
  const { sectionId } = await step("written es", saveSection, actor("Marek"), { ...at, language: "es", origin: "written", version: 0, heading: "A quién sirven", body: `Estas pautas sirven a las oficinas que atienden a personas migrantes. ${MADE_UP.es}` }, "2026-10-12");
  await step("written fr", saveSection, actor("Marek"), { ...at, sectionId, language: "fr", origin: "human_translation", fits: "on", version: 0, heading: "À qui elles servent", body: `Ces lignes directrices servent aux bureaux qui reçoivent des personnes migrantes. ${MADE_UP.fr}` }, "2026-10-14");
  await step("written es again", saveSection, actor("Marek"), { ...at, sectionId, language: "es", origin: "written", version: 1, heading: "A quién sirven", body: `Estas pautas sirven a las oficinas que atienden a personas migrantes y a sus familias. ${MADE_UP.es}` }, "2026-10-20");
  await step("written en", saveSection, actor("Marek"), { ...at, sectionId, language: "en", origin: "machine_translation", fits: "on", version: 0, heading: "Whom they serve", body: `These guidelines serve the offices that attend to migrants and their families. ${MADE_UP.en}` }, "2026-10-21");
  await step("written comment", commentOutput, actor("Marek"), { ...at, sectionId, audience: "facility", comment: `Should this name the offices? ${MADE_UP.en}` }, "2026-10-22");
  await step("written asked", askOutputComments, actor("Marek"), { ...at, name: EXPERT, email: "reader@experts.example", locale: "en" }, "2026-10-22");
  const [{ id }] = await owner<[{ id: string }]>`select id from links where purpose = 'output_comment' and to_address = 'reader@experts.example'`;
  await step("written by link", commentByLink, linkActor(EXPERT, EXPERT), { token: linkToken(id), sectionId, comment: `Say first what a family can expect of an office. ${MADE_UP.en}` }, "2026-10-26");
  await step("written es second", saveSection, actor("Marek"), { ...at, language: "es", origin: "written", version: 0, heading: "Cómo se atiende", body: `Cada oficina nombra a una persona de contacto. ${MADE_UP.es}` }, "2026-10-21");
}
