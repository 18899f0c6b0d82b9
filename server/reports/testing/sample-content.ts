import type { ReportFacts } from "@/domain/reports/facts";
import type { ReportContent } from "@/domain/reports/seal";
import { REPORT_SECTIONS } from "@/domain/reports/sections";

/** Facts with something of every kind, for tests of what is made from them. */
export const SAMPLE_FACTS: ReportFacts = {
  format: 2,
  action: {
    reference: "BLR-2016-01", title: { en: "Preparing the rights of migrant workers", fr: "Préparer les droits des travailleurs migrants" }, countries: [{ iso3: "BLR", name: { en: "Belarus", fr: "Biélorussie" }, note: { en: "A note on the name.", fr: "Une note sur le nom." } }],
    region: null, authorities: [{ name: { en: "Ministry of the Interior", fr: "Ministère de l’Intérieur" }, part: "requesting", isLead: true }], requestedOn: "2016-01", approvedOn: "2016-11", firstActivityOn: "2017-04-03", lastActivityOn: "2018-06-06",
  },
  programme: { name: { en: "The facility", fr: "La facilité" }, fundingLine: { en: "Funded by the European Union", fr: "Financé par l’Union européenne" }, emblem: "eu-emblem" },
  request: { reference: "R-2016-0001", title: "Rights of migrant workers", language: "ru", submittedOn: "2016-01-12", need: "Права не защищены.", expectedResult: "Знать, что даст ратификация.", origin: "A conference.", originUrl: "https://example.org/origin", decidedOn: "2016-11-02" },
  concept: { number: 1, language: "en", acceptedOn: "2016-12-15", purpose: "Know what joining the conventions would take.", approach: "Compare, then advise.", expectedResults: "" },
  group: {
    name: "Working group", formedOn: "2017-02",
    seats: [
      { institution: { en: "Ministry of the Interior", fr: "Ministère de l’Intérieur" }, kind: "ministry", role: "chair", sex: "male", joinedOn: "2017-02", leftOn: null, laterBody: "High-level group", laterSince: "2018-07" },
      { institution: { en: "Trade unions", fr: null }, kind: "civil_society", role: "member", sex: "female", joinedOn: "2017-02", leftOn: null, laterBody: null, laterSince: null },
    ],
    meetings: [{ number: 1, title: "First meeting", onDay: "2017-03-01" }],
  },
  activities: [
    { number: 1, type: "fact_finding_mission", title: { en: "First mission", fr: "Première mission" }, place: "Minsk", startsOn: "2017-04-03", endsOn: "2017-04-06", state: "reported", planOrigin: "planned", dropReason: null, women: 7, men: 5, institutions: 4, reportApprovedOn: "2017-05-02" },
    { number: 2, type: "workshop", title: { en: "Workshop", fr: "Atelier" }, place: "Minsk", startsOn: "2018-06-05", endsOn: "2018-06-06", state: "held", planOrigin: "added", dropReason: null, women: 20, men: 16, institutions: 9, reportApprovedOn: null },
    { number: 3, type: "study_visit", title: { en: "Study visit", fr: "Visite d’étude" }, place: null, startsOn: null, endsOn: null, state: "dropped", planOrigin: "planned", dropReason: "No visa in time.", women: null, men: null, institutions: null, reportApprovedOn: null },
  ],
  experts: [{ category: "eu_civil_servant", country: "BGR", missions: [{ activity: 1, workingDays: 4 }, { activity: 2, workingDays: 2 }] }],
  people: [{ sex: "female", institutionKind: "ministry", level: "director", activities: [1, 2] }, { sex: "male", institutionKind: null, level: "unknown", activities: [1] }],
  outputs: [{ number: 1, type: "feasibility_study", title: { en: "Feasibility study", fr: "Étude de faisabilité" }, state: "presented", validatedOn: "2018-05-10", presentedOn: "2018-06-05", languages: ["en", "ru"], sourceUrl: null }],
  comparisons: [{ instrument: "ILO C97", counts: { full: 3, partial: 2, none: 1 } }],
  recommendations: [
    { number: 1, text: { en: "Cover family members", fr: "Couvrir les membres de la famille" }, category: "legislation", priority: "high", state: "accepted", addressee: { en: "Ministry of the Interior", fr: "Ministère de l’Intérieur" }, dueOn: "2019-12", answeredOn: "2018-07-01", answerReason: null, outputs: [1], activities: [], articles: ["ILO C97, 8"], translation: { language: "fr", origin: "machine_translation", isStale: false, isChecked: false } },
    { number: 2, text: { en: "Send labour attachés", fr: null }, category: "institution", priority: "medium", state: "proposed", addressee: { en: "Ministry of Foreign Affairs", fr: null }, dueOn: null, answeredOn: null, answerReason: null, outputs: [], activities: [1], articles: [] },
  ],
  contextFigures: [{ number: 1, text: { en: "Share of the population that has left", fr: "Part de la population partie" }, value: 15.7, unit: "%", year: 2016, source: "Migration Profile", sourceUrl: "https://example.org/profile" }],
  characteristics: [{ characteristic: "high_level_endorsement", proof: { en: "Press release", fr: "Communiqué" } }],
  presentation: { heldOn: "2018-06-05", endedOn: "2018-06-06", place: "Minsk", level: "senior_officials", institutions: "Several ministries", persons: [{ jobTitle: "A deputy minister", institution: "Ministry of the Interior", side: "authority" }], delegationHeadPresent: true, programme: null, reaction: "A strategy will build on it.", pressUrls: ["https://example.org/press"] },
  checkIns: [{ months: 6, dueOn: "2018-12-05", state: "scheduled", strategyUse: null }],
  signals: [{ kind: "strategy", text: { en: "The strategy quotes the report", fr: "La stratégie cite le rapport" }, seenOn: "2019", contributionOf: null }],
  indicators: [
    { number: 1, title: { en: "Practices studied", fr: "Pratiques étudiées" }, unit: { en: "countries", fr: "pays" }, result: { number: 1, level: "outcome", text: { en: "Bodies work together", fr: "Les organismes travaillent ensemble" } }, countedBy: null, baseline: 0, target: 2, targetOn: "2018-06", figure: 1.5, values: [{ number: 1, measuredOn: "2018-06-06", value: 1.5, source: "Interview", sourceUrl: "https://example.org/interview" }] },
    { number: 2, title: { en: "Activities held", fr: null }, unit: null, result: { number: 2, level: "output", text: { en: "A group is coached", fr: "Un groupe est accompagné" } }, countedBy: "activities", baseline: null, target: 4, targetOn: null, figure: 2, values: [] },
  ],
};

const WRITTEN = {
  context: "Emigrants equal 15.7 % of the population[^1].\n\nThe ministry asked, again[^1]:\n- for a comparison\n- for advice", concept: "Compare, then advise.", practices: "A group compared the law, see [A1].", impact: "The ministry accepted [R1], drawn from [O1].", lessons: "## One\nBegin with the law.",
};

/** A report with all five sections written in English, and one of them in French. */
export const SAMPLE: ReportContent = {
  format: 1, reference: "BLR-2016-01", facts: SAMPLE_FACTS, cleared: { on: "2018-05-28", byName: "I. Lebedev" },
  texts: [
    ...REPORT_SECTIONS.map((section) => ({ id: `00000000-0000-4000-8000-0000000000e${REPORT_SECTIONS.indexOf(section)}`, section, language: "en", origin: "written" as const, text: WRITTEN[section], isStale: false, isChecked: true })),
    { id: "00000000-0000-4000-8000-0000000000f1", section: "concept", language: "fr", origin: "human_translation", text: "Comparer, puis conseiller.", isStale: false, isChecked: true },
  ],
};
