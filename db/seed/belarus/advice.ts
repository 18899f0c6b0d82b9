import type postgres from "postgres";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { splitRecommendation } from "@/domain/recommendations/commands/split-recommendation";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { RECONSTRUCTED } from "./words";

/** The three recommendations of the report, each with where it comes from; the one on agreements is split into two. */
export async function advise(owner: postgres.Sql, reference: string, { report, gaps }: { report: number; gaps: readonly string[] }): Promise<void> {
  for (const [index, advice] of RECOMMENDATIONS.entries()) {
    await step(`belarus recommendation ${index + 1}`, proposeRecommendation, actor("Mira"), {
      reference, priority: "medium", addresseeId: actor("Ilir").organisationId, addresseeName: "", otherNames: OTHERS, dueOn: "",
      origins: [`output:${report}`, "meeting:3", `comparison:${gaps[index]}`], ...advice,
    }, "2018-05-02");
  }
  const action_id = await idIn(owner, "actions", { reference });
  await step("belarus split", splitRecommendation, actor("Mira"), { reference, number: AGREEMENTS, version: await versionOf(owner, "recommendations", { action_id, number: AGREEMENTS }), ...SPLIT }, "2018-05-10");
}

/** What the ministry made of the advice, as far as the record tells. */
export async function answerRecommendations(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  for (const [number, answer] of ANSWERS) {
    await step(`belarus answer ${number}`, answerRecommendation, actor("Ilir"), {
      reference, number, version: await versionOf(owner, "recommendations", { action_id, number }), answer: "acceptPartly", reason: `${FEEDS} ${answer} ${RECONSTRUCTED}`,
    }, "2018-06-29");
  }
}

// The report was addressed to several ministries; the record names the one that took it on.
const OTHERS = "Other ministries concerned (not named in the public record)";

const RECOMMENDATIONS = [
  { category: "legislation", textEn: "Extend coverage and rights to the family members of migrant workers.", textFr: "Étendre la couverture et les droits aux membres de la famille des travailleurs migrants." },
  {
    category: "bilateral_agreement", textEn: "Conclude bilateral agreements with the countries Belarusian workers choose: Germany, Canada, Poland and the United States.",
    textFr: "Conclure des accords bilatéraux avec les pays que choisissent les travailleurs biélorusses : Allemagne, Canada, Pologne et États-Unis.",
  },
  { category: "institution", textEn: "Post labour attachés in embassies and consulates.", textFr: "Nommer des attachés chargés de l’emploi dans les ambassades et les consulats." },
];

const AGREEMENTS = 2;

// The record has one sentence for four countries. Two of them are Member States, where part of the matter is Union law.
const SPLIT = {
  reason: `Agreements with Member States and with others are negotiated apart. ${RECONSTRUCTED}`,
  p1_textEn: "Conclude bilateral agreements with the Member States that Belarusian workers choose: Germany and Poland.", p1_textFr: "Conclure des accords bilatéraux avec les États membres que choisissent les travailleurs biélorusses : Allemagne et Pologne.", p1_category: "bilateral_agreement",
  p2_textEn: "Conclude bilateral agreements with the other countries that Belarusian workers choose: Canada and the United States.", p2_textFr: "Conclure des accords bilatéraux avec les autres pays que choisissent les travailleurs biélorusses : Canada et États-Unis.", p2_category: "bilateral_agreement",
  p3_category: "bilateral_agreement", p4_category: "bilateral_agreement",
};

// The record knows one decision for all of them, and nothing of what became of each: partly accepted says that, and no more.
const FEEDS = "The ministry decided that the report and its recommendations feed the analysis for a national migration strategy.";
const ANSWERS: [number: number, answer: string][] = [
  [1, "Changes of the law would be explored."],
  [3, "Nothing was published about labour attachés in particular."],
  [4, "Bilateral agreements and treaties would be explored."],
  [5, "Bilateral agreements and treaties would be explored."],
];
