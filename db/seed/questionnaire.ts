import type { Tx } from "@/db/client";
import { assessmentQuestions } from "@/db/schema";
import type { Criterion } from "@/domain/assessments/lists";
import { idOf } from "./ids";

/** The programme's questionnaire in these phases. Another programme asks other questions by changing these rows. */
export async function writeQuestionnaire(tx: Tx, phases: readonly { id: string; name: string }[]): Promise<void> {
  const rows = phases.flatMap(({ id: phaseId, name }) => QUESTIONS.map(([criterion, textEn, textFr], index) => ({ id: idOf(`question ${name} ${index + 1}`), phaseId, criterion, position: index + 1, textEn, textFr })));
  await tx.insert(assessmentQuestions).values(rows).onConflictDoNothing();
}

const QUESTIONS: readonly (readonly [Criterion, string, string])[] = [
  ["eligibility", "Does what is asked lie within what this phase of the programme may support?", "Ce qui est demandé entre-t-il dans ce que cette phase du programme peut appuyer ?"],
  ["eligibility", "Is the matter within the powers of the authority that asks?", "La matière relève-t-elle des compétences de l’autorité qui demande ?"],
  ["relevance", "Is the problem described in such a way that one can see when it is solved?", "Le problème est-il décrit de telle sorte que l’on puisse voir quand il sera résolu ?"],
  ["relevance", "Is advice between administrations the right answer to it?", "Un conseil entre administrations est-il la bonne réponse ?"],
  ["ownership", "Has somebody signed who can see to it that the result is used?", "La personne qui a signé peut-elle veiller à ce que le résultat serve ?"],
  ["ownership", "Does the authority put in people, time or means of its own?", "L’autorité apporte-t-elle ses propres agents, son temps ou ses moyens ?"],
  ["priorities", "Does it serve what the country and the European Union agreed on migration?", "Sert-elle ce que le pays et l’Union européenne ont convenu en matière de migration ?"],
  ["priorities", "Does it follow a strategy or a law of the country itself?", "Suit-elle une stratégie ou une loi du pays lui-même ?"],
  ["feasibility", "Can the expected result be reached in the time and with the means there are?", "Le résultat attendu peut-il être atteint dans le temps et avec les moyens disponibles ?"],
  ["feasibility", "Are the risks known, and can they be borne?", "Les risques sont-ils connus, et peut-on les assumer ?"],
  ["complementarity", "Is it free of overlap with what others do or plan?", "Est-elle sans recoupement avec ce que d’autres font ou prévoient ?"],
  ["complementarity", "Does it build on earlier Actions and on the advice that followed from them?", "S’appuie-t-elle sur des Actions antérieures et sur les conseils qui en sont issus ?"],
  ["sustainability", "Is it clear who goes on with the result once the support ends?", "Sait-on qui poursuivra le travail une fois l’appui terminé ?"],
  ["eu_added_value", "Do administrations of EU Member States have experience that others could not bring?", "Des administrations d’États membres de l’UE ont-elles une expérience que d’autres ne pourraient apporter ?"],
];
