import type { REPORT_SECTIONS } from "@/domain/reports/sections";

/** Figures on the context, in the order of the notes that the report makes of them. */
export const FIGURES = [
  {
    textEn: "Advice of UN bodies to ratify the conventions on migrant workers.", textFr: "Avis d’instances onusiennes en faveur de la ratification des conventions sur les travailleurs migrants.",
    value: "", unit: "", year: "2017", source: "ILO, application of international labour standards, International Labour Conference, 106th session, 2017",
  },
  {
    textEn: "Emigrants equalled 15.7% of the population, mostly skilled workers.", textFr: "Les émigrés représentaient 15,7 % de la population, surtout des travailleurs qualifiés.",
    value: "15.7", unit: "%", year: "2016", source: "Migration Data Portal, key migration statistics of Belarus, March 2020",
  },
  {
    textEn: "Foreign nationals at work in construction, management, engineering, services and trade multiplied by eight in recent years.",
    textFr: "Le nombre d’étrangers employés dans la construction, la gestion, l’ingénierie, les services et le commerce a été multiplié par huit ces dernières années.",
    value: "8", unit: "×", year: "", source: "Migration Data Portal, March 2020",
  },
];

/** The final report in English, in which it was written, and in French. The conference of "2012" is a mistake of the account that the frozen report keeps. */
export const SECTIONS: Record<(typeof REPORT_SECTIONS)[number], { en: string; fr: string }> = {
  context: {
    en: `Belarus had joined texts of the Commonwealth of Independent States on labour migration, but no European or international convention on migrant workers. UN bodies had advised it to ratify[^1]. The Mobility Partnership with the EU, signed in October 2016, gave the frame; a regional conference of the Eastern Partnership had raised the subject in 2012.

In 2016 emigrants equalled 15.7 % of the population[^2], mostly skilled workers, while the number of foreigners at work in the country had multiplied by eight in a few years[^3].`,
    fr: `La Biélorussie avait adhéré à des textes de la Communauté des États indépendants sur la migration de travail, mais à aucune convention européenne ou internationale sur les travailleurs migrants. Des instances des Nations unies lui avaient conseillé de ratifier[^1]. Le partenariat pour la mobilité avec l’UE, signé en octobre 2016, donnait le cadre ; une conférence régionale du Partenariat oriental avait abordé le sujet en 2012.

En 2016, les émigrés représentaient 15,7 % de la population[^2], surtout des travailleurs qualifiés, tandis que le nombre d’étrangers employés dans le pays avait été multiplié par huit en quelques années[^3].`,
  },
  concept: {
    en: "The ministry asked whether joining the ILO and UN conventions was feasible and what it would change. The Action shared how Member States weighed such conventions, named the gains and the difficulties of ratifying, and gave both sides a place to compare law, tools and practice.",
    fr: "Le ministère demandait si l’adhésion aux conventions de l’OIT et des Nations unies était faisable et ce qu’elle changerait. L’Action a montré comment des États membres ont pesé ces conventions, a nommé les gains et les difficultés d’une ratification, et a donné aux deux parties un lieu pour comparer le droit, les outils et les pratiques.",
  },
  practices: {
    en: `An informal working group of ministries, agencies and civil society, chaired by the Ministry of Internal Affairs, studied several ILO conventions in detail and compared them with national law. It helped to write the analysis report [O3] instead of receiving one.

A serving head of unit from Bulgaria and an ILO consultant who had worked for the Moldovan ministry coached it: one knew how a convention is applied, the other how a country in a similar place prepares for it. The work kept in touch with the ILO's Decent Work Country Programmes.`,
    fr: `Un groupe de travail informel de ministères, d’agences et de la société civile, présidé par le ministère de l’Intérieur, a étudié en détail plusieurs conventions de l’OIT et les a comparées avec le droit national. Il a aidé à rédiger le rapport d’analyse [O3] au lieu d’en recevoir un.

Un chef d’unité en poste en Bulgarie et un consultant de l’OIT, ancien du ministère moldave, l’ont accompagné : l’un savait comment une convention s’applique, l’autre comment un pays en situation semblable s’y prépare. Les travaux sont restés liés aux programmes par pays de promotion du travail décent de l’OIT.`,
  },
  impact: {
    en: `The EU gained its first working links with most bodies that deal with labour migration, and national and local bodies gained links with each other. The authorities became convinced that the country needs a national migration strategy.

The ministry takes the report and the Bulgarian and Moldovan practices into the analysis for it. Three recommendations stand at its heart:
- to cover family members [R1]
- to conclude bilateral agreements with the countries workers choose [R2]
- to post labour attachés [R3]`,
    fr: `L’UE a noué ses premiers liens de travail avec la plupart des acteurs de la migration de travail, et les organes nationaux et locaux en ont noué entre eux. Les autorités se sont convaincues que le pays a besoin d’une stratégie nationale sur les migrations.

Le ministère en nourrit l’analyse du rapport et des pratiques bulgares et moldaves. Trois recommandations en sont le cœur :
- couvrir les membres de la famille [R1]
- conclure des accords bilatéraux avec les pays que choisissent les travailleurs [R2]
- nommer des attachés chargés de l’emploi [R3]`,
  },
  lessons: {
    en: "A group that writes its own comparison owns the result. A practitioner from a country that went the same way is heard as much as one from the Union. The benefit for migrant workers depends on the recommendations being applied, so somebody has to ask about them afterwards.",
    fr: "Un groupe qui rédige sa propre comparaison s’approprie le résultat. Un praticien d’un pays qui a suivi le même chemin est écouté autant que celui de l’Union. Le bénéfice pour les travailleurs migrants dépend de l’application des recommandations : quelqu’un doit donc les suivre après coup.",
  },
};

/** What the record of the conference itself says. */
export const CORRECTION = {
  said: "A regional conference of the Eastern Partnership had raised the subject in 2012.", corrected: "The page of the conference dates it from June 2010 to January 2011.",
  reason: "The year came from the public account of the Action; the conference’s own page is nearer to it.",
};
