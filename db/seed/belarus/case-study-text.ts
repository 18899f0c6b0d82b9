import type { CaseStudySection } from "@/domain/case-studies/sections";

type Text = { heading?: string; body: string };

/** The public account of the Action in our own words, from the facts of the public record alone. */
export const CASE_STUDY: Record<CaseStudySection, { en: Text; fr: Text }> = {
  opening: {
    en: {
      heading: "Before ratifying, compare: Belarus weighs the rights of migrant workers",
      body: "Should a country join conventions that protect the workers who leave it and those who arrive? In Belarus a group of ministries, agencies and civil society looked for the answer itself, article by article, with two experts at its side. The ministry that asked has made their report a basis for a future national migration strategy.",
    },
    fr: {
      heading: "Avant de ratifier, comparer : la Biélorussie pèse les droits des travailleurs migrants",
      body: "Un pays doit-il adhérer aux conventions qui protègent les travailleurs qui le quittent et ceux qui y arrivent ? En Biélorussie, un groupe de ministères, d’agences et de la société civile a cherché la réponse lui-même, article par article, deux experts à ses côtés. Le ministère qui posait la question a fait de leur rapport une base de sa future stratégie nationale sur les migrations.",
    },
  },
  context: {
    en: {
      body: `Belarus had joined texts of the Commonwealth of Independent States on labour migration, but no European or international convention on migrant workers. Bodies of the United Nations had advised it to ratify[^1].

The matter is not a small one. In 2016 emigrants equalled 15.7% of the population, most of them skilled[^2]. In the other direction, the number of foreigners at work in construction, management, engineering, services and trade had multiplied by eight within a few years[^3]. A country that sends workers and receives them has two reasons to look at their rights.

The occasion came with the Mobility Partnership that the European Union, seven of its Member States and Belarus signed in Luxembourg on 13 October 2016. A regional conference of the Eastern Partnership had raised the subject some years before; the country’s own wish for a migration strategy gave it weight. [C6]`,
    },
    fr: {
      body: `La Biélorussie avait adhéré à des textes de la Communauté des États indépendants sur la migration de travail, mais à aucune convention européenne ou internationale sur les travailleurs migrants. Des instances des Nations unies lui avaient conseillé de ratifier[^1].

L’affaire n’est pas mince. En 2016, les émigrés représentaient 15,7 % de la population, pour la plupart qualifiés[^2]. Dans l’autre sens, le nombre d’étrangers employés dans la construction, la gestion, l’ingénierie, les services et le commerce avait été multiplié par huit en quelques années[^3]. Un pays qui voit partir des travailleurs et en accueille a deux raisons de regarder leurs droits de près.

L’occasion est venue du partenariat pour la mobilité que l’Union européenne, sept de ses États membres et la Biélorussie ont signé à Luxembourg le 13 octobre 2016. Une conférence régionale du Partenariat oriental avait abordé le sujet quelques années plus tôt ; la volonté du pays de se doter d’une stratégie sur les migrations lui a donné du poids. [C6]`,
    },
  },
  concept: {
    en: {
      body: `The Ministry of Internal Affairs put a plain question: is it feasible for Belarus to join the conventions of the International Labour Organization and of the United Nations on migrant workers, and what would change if it did?

The Action was built so that the country could answer by itself. It had three aims:
- to share how Member States weigh such conventions before they join them
- to name what ratifying would bring, and what would be hard about it
- to give both sides a place to compare law, tools and good practice`,
    },
    fr: {
      body: `Le ministère de l’Intérieur posait une question simple : est-il faisable pour la Biélorussie d’adhérer aux conventions de l’Organisation internationale du travail et des Nations unies sur les travailleurs migrants, et qu’est-ce que cela changerait ?

L’Action a été conçue pour que le pays puisse répondre lui-même. Elle avait trois buts :
- montrer comment des États membres pèsent de telles conventions avant d’y adhérer
- nommer ce qu’une ratification apporterait et ce qu’elle aurait de difficile
- offrir aux deux parties un lieu pour comparer le droit, les outils et les bonnes pratiques`,
    },
  },
  practices: {
    en: {
      body: `The ministry chaired an informal working group of other ministries, agencies and civil society. The group studied several conventions in detail and laid them beside national law. It then helped to write the analysis report instead of receiving one.

Two people went with it. A serving head of unit of the Bulgarian Ministry of Labour and Social Policy knew how a Member State lives with such conventions. A consultant of the International Labour Organization, formerly of the Moldovan ministry in charge, knew how a country in a similar place prepares for them. In their missions they coached the group in the techniques of joining a convention and of bringing it into national law, in touch with the ILO’s Decent Work Country Programmes.

Three documents came of it: a feasibility study, an assessment of what joining would change in national rules, and an analysis report on the law of external labour migration, which gathers the advice.`,
    },
    fr: {
      body: `Le ministère a présidé un groupe de travail informel réunissant d’autres ministères, des agences et la société civile. Le groupe a étudié en détail plusieurs conventions et les a posées en regard du droit national. Puis il a participé à la rédaction du rapport d’analyse au lieu d’en recevoir un.

Deux personnes l’ont accompagné. Un chef d’unité en poste au ministère bulgare du Travail et de la Politique sociale savait comment un État membre vit avec de telles conventions. Un consultant de l’Organisation internationale du travail, ancien du ministère moldave compétent, savait comment un pays en situation semblable s’y prépare. Au fil de leurs missions, ils ont formé le groupe aux techniques d’adhésion et de transposition, en lien avec les programmes par pays de promotion du travail décent de l’OIT.

Trois documents en sont issus : une étude de faisabilité, une évaluation de ce qu’une adhésion changerait aux règles nationales, et un rapport d’analyse de la législation sur la migration de travail externe, qui rassemble les recommandations.`,
    },
  },
  impact: {
    en: {
      body: `The European Union gained its first working links with most of those who deal with labour migration in Belarus: ministries, employment agencies, civil society. National and local bodies gained links with each other. [C9]

The report was presented in Minsk on 5 and 6 June 2018 to senior representatives of several ministries and the head of the EU Delegation. [C5]

The ministry decided that the report, its recommendations and the practices of Bulgaria and Moldova would feed the analysis for a national migration strategy. Changes of the law, bilateral agreements and treaties were to be explored. Several members of the working group were later invited to join the high-level group in charge of the strategy.`,
    },
    fr: {
      body: `L’Union européenne a noué ses premiers liens de travail avec la plupart des acteurs de la migration de travail en Biélorussie : ministères, agences pour l’emploi, société civile. Les organes nationaux et locaux en ont noué entre eux. [C9]

Le rapport a été présenté à Minsk les 5 et 6 juin 2018 à de hauts représentants de plusieurs ministères et au chef de la délégation de l’UE. [C5]

Le ministère a décidé que le rapport, ses recommandations et les pratiques bulgares et moldaves nourriraient l’analyse en vue d’une stratégie nationale sur les migrations. Des modifications de la loi, des accords bilatéraux et des traités devaient être étudiés. Plusieurs membres du groupe de travail ont ensuite été invités à rejoindre le groupe de haut niveau chargé de la stratégie.`,
    },
  },
  lessons: {
    en: {
      body: `- Those who write the comparison own its result. The group did not have to be persuaded of a report that it had helped to write.
- A practitioner from a country that went the same way complements one from the Union: the first knows the road, the second knows where it leads.
- A working group can outlive its report. Members who had learnt to work together were asked again when the strategy was on the table.
- The benefit for migrant workers depends on the advice being applied, so somebody has to ask about it afterwards. The Mobility Partnership Facility, also funded by the European Union, could help to write the strategy on this basis.`,
    },
    fr: {
      body: `- Qui rédige la comparaison s’en approprie le résultat. Il n’a pas fallu convaincre le groupe d’un rapport qu’il avait contribué à écrire.
- Un praticien d’un pays qui a suivi le même chemin complète celui de l’Union : le premier connaît la route, le second sait où elle mène.
- Un groupe de travail peut survivre à son rapport. Des membres qui avaient appris à travailler ensemble ont été sollicités de nouveau quand la stratégie est venue à l’ordre du jour.
- Le bénéfice pour les travailleurs migrants dépend de l’application des recommandations : quelqu’un doit donc les suivre après coup. La Facilité des partenariats pour la mobilité, elle aussi financée par l’Union européenne, pourrait aider à rédiger la stratégie sur cette base.`,
    },
  },
};
