import type postgres from "postgres";
import { assessCharacteristic } from "@/domain/characteristics/commands/assess-characteristic";
import { judgeCharacteristic } from "@/domain/characteristics/commands/judge-characteristic";
import { recordFrameChange } from "@/domain/follow-up/commands/record-frame-change";
import { recordSignal } from "@/domain/follow-up/commands/record-signal";
import { recordDecision } from "@/domain/tasks/commands/record-decision";
import { joinedBody } from "@/domain/working-groups/commands/joined-body";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { checkInsOfBelarus } from "./check-ins";
import { handBelarusOver } from "./handover";
import { WORKSHOP } from "./missions";
import { FRAME_SOURCE, INTERVIEW_SOURCE, MAIN_SOURCE, PARTNERSHIP_SOURCE, PRESS_SOURCE, RECONSTRUCTED } from "./words";

/** What came after the presentation: signs of uptake, good practice, the suggested handover, and the change of frame that stopped it. */
export async function followBelarus(owner: postgres.Sql, reference: string): Promise<void> {
  // Recorded a month later about the workshop: after the report was frozen, and so beside its figures and not in them.
  await step("belarus agreed in the workshop", recordDecision, actor("Mira"), { reference, activity: WORKSHOP, text: `The institutions tell the ministry by autumn which of the recommendations concern them. ${RECONSTRUCTED}`, agreedOn: "2018-06-06", audience: "delegation" }, "2018-07-10");
  for (const signal of SIGNALS) await step(`belarus signal ${signal.kind}`, recordSignal, actor("Mira"), { reference, contributionOf: "", ...signal }, "2018-09-28");
  await joinHighLevelGroup(owner, reference);
  await assessGoodPractice(owner, reference);
  await checkInsOfBelarus(owner, reference);
  await handBelarusOver(owner, reference);
  await step("belarus frame", recordFrameChange, actor("Marek"), { country: "BLR", changedOn: "2021-06", sourceUrl: FRAME_SOURCE, suspends: "on", ...FRAME }, "2021-06-30");
}

/** Both sides' views: they agree on two, and differ on whether there are tangible results yet. */
async function assessGoodPractice(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  const record = { presentation: await idIn(owner, "presentations", { action_id }), signal: await idIn(owner, "follow_up_signals", { action_id, kind: "strategy" }) };
  const proof = (kind: keyof typeof record | null) => (kind ? `${kind}:${record[kind]}` : "");
  for (const { proves, ...flag } of FLAGS) await step(`belarus flag ${flag.characteristic}`, assessCharacteristic, actor("Mira"), { reference, isFlagged: "on", ...flag, record: proof(proves) }, "2018-10-02");
  await step("belarus flag tangible_results", assessCharacteristic, actor("Mira"), { reference, ...NOT_YET }, "2018-10-02");
  for (const { proves, ...view } of VIEWS) await step(`belarus view ${view.characteristic}`, judgeCharacteristic, actor("Ilir"), { reference, isFlagged: "yes", ...view, record: proof(proves) }, "2018-10-09");
}

async function joinHighLevelGroup(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  const memberId = await idIn(owner, "working_group_members", { action_id, organisation_name: "Other ministries concerned (not named in the public record)" });
  await step("belarus high-level group", joinedBody, actor("Mira"), {
    reference, memberId, version: await versionOf(owner, "working_group_members", { id: memberId }), laterBody: "High-level group for a national migration strategy", laterSince: "2018",
    evidenceTitle: "Interview about the Action: members of the working group take part in the high-level group", evidenceUrl: INTERVIEW_SOURCE,
  }, "2018-09-28");
}

const SIGNALS = [
  {
    kind: "strategy", seenOn: "2018",
    textEn: "The Ministry of Internal Affairs takes the report, its recommendations and the Bulgarian and Moldovan practices as a basis for a future national migration strategy.",
    textFr: "Le ministère de l’Intérieur prend le rapport, ses recommandations et les pratiques bulgares et moldaves comme base d’une future stratégie nationale sur les migrations.",
    evidenceTitle: "Interview about the Action", evidenceUrl: INTERVIEW_SOURCE,
  },
  {
    kind: "high_level_group", seenOn: "",
    textEn: "Several members of the working group were invited to join the high-level group in charge of a national migration strategy.",
    textFr: "Plusieurs membres du groupe de travail ont été invités à rejoindre le groupe de haut niveau chargé d’une stratégie nationale sur les migrations.",
    evidenceTitle: "Interview about the Action", evidenceUrl: INTERVIEW_SOURCE,
  },
];

const FLAGS = [
  {
    characteristic: "high_level_endorsement", proves: "presentation" as const, evidenceTitle: "Speech and interview on the presentation in Minsk", evidenceUrl: PRESS_SOURCE,
    noteEn: "Presented to senior representatives of several ministries and the head of the EU Delegation.", noteFr: "Présenté à de hauts représentants de plusieurs ministères et au chef de la délégation de l’UE.",
  },
  {
    characteristic: "embedded_in_priorities", proves: null, evidenceTitle: "The Mobility Partnership of October 2016", evidenceUrl: PARTNERSHIP_SOURCE,
    noteEn: "Part of the Mobility Partnership and of the country’s own wish for a migration strategy.", noteFr: "S’inscrit dans le partenariat pour la mobilité et dans la volonté du pays de se doter d’une stratégie sur les migrations.",
  },
  {
    characteristic: "eu_added_value", proves: null, evidenceTitle: "Page of the Action", evidenceUrl: MAIN_SOURCE,
    noteEn: "First working links between the EU and most bodies that deal with labour migration.", noteFr: "Premiers liens de travail entre l’UE et la plupart des acteurs de la migration de travail.",
  },
];

const NOT_YET = {
  characteristic: "tangible_results", isFlagged: "no",
  noteEn: `The report is to be the basis of a strategy; nothing shows yet that one was written. ${RECONSTRUCTED}`, noteFr: "Le rapport doit servir de base à une stratégie ; rien ne montre encore qu’elle a été rédigée.",
};

// What the authority thought is not public.
const VIEWS = [
  { characteristic: "high_level_endorsement", proves: "presentation" as const, noteEn: `The ministry presented it itself. ${RECONSTRUCTED}`, noteFr: "Le ministère l’a présenté lui-même." },
  { characteristic: "tangible_results", proves: "signal" as const, noteEn: `The ministry works with the report. ${RECONSTRUCTED}`, noteFr: "Le ministère travaille avec le rapport." },
];

const FRAME = {
  textEn: "Belarus suspended its part in the Eastern Partnership and began to suspend the readmission agreement with the EU.",
  textFr: "La Biélorussie a suspendu sa participation au Partenariat oriental et engagé la suspension de l’accord de réadmission avec l’UE.",
};
