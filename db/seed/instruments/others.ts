import type { KnownInstrument } from "./instruments";

// Each article by what it is about, in words of our own (ICRMW), or by its official title (ETS 93).
export const OTHER_INSTRUMENTS: KnownInstrument[] = [
  {
    code: "ICRMW", kind: "convention", shortEn: "ICRMW", shortFr: "CIPTM", titleEn: "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families", titleFr: "Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille",
    body: "United Nations", adoptedOn: "1990-12-18", inForceOn: "2003-07-01", sourceUrl: "https://www.ohchr.org/en/instruments-mechanisms/instruments/international-convention-protection-rights-all-migrant-workers",
    articles: `1 | Whom it covers, without distinction | Champ d’application, sans distinction
2 | Migrant worker and its kinds | Travailleur migrant et catégories
3 | Persons it does not cover | Personnes exclues
4 | Members of the family | Membres de la famille
5 | Regular and irregular situation | Situation régulière et irrégulière
6 | Country of origin, of employment, of transit | Pays d’origine, d’emploi, de transit
7 | No discrimination in these rights | Non-discrimination dans ces droits
8 | Leaving any country, entering one’s own | Quitter tout pays, rentrer dans le sien
9 | Right to life | Droit à la vie
10 | No torture | Interdiction de la torture
11 | No slavery, no forced labour | Ni esclavage ni travail forcé
12 | Thought, conscience, religion | Pensée, conscience, religion
13 | Opinion and expression | Opinion et expression
14 | Privacy, home, letters | Vie privée, domicile, correspondance
15 | Property | Propriété
16 | Liberty and safety, arrest | Liberté et sécurité, arrestation
17 | Treatment of those deprived of liberty | Traitement des personnes privées de liberté
18 | Fair trial | Procès équitable
19 | No penalty without a law at the time | Pas de peine sans loi antérieure
20 | No prison for a broken contract | Pas de prison pour un contrat non exécuté
21 | Identity papers are not taken away | Interdiction de confisquer les papiers
22 | No collective expulsion, and a decision that can be reviewed | Pas d’expulsion collective ; décision susceptible de recours
23 | Help of the consulate | Protection consulaire
24 | Person before the law | Personnalité juridique
25 | Pay and conditions of work equal to those of nationals | Rémunération et conditions de travail égales
26 | Trade unions | Syndicats
27 | Social security | Sécurité sociale
28 | Urgent medical care | Soins médicaux urgents
29 | A child’s name, registration and nationality | Nom, enregistrement et nationalité de l’enfant
30 | A child’s schooling | Scolarité de l’enfant
31 | Cultural identity | Identité culturelle
32 | Taking earnings and belongings home | Rapatriement des gains et des biens
33 | Being told of one’s rights | Information sur ses droits
34 | Duty to obey the law | Respect des lois
35 | No right to be regularised | Pas de droit à la régularisation
36 | Further rights of those in a regular situation | Droits supplémentaires en situation régulière
37 | Information before leaving | Information avant le départ
38 | Absence for a time | Absences temporaires
39 | Movement and choice of residence | Circulation et choix de la résidence
40 | Founding associations and unions | Fondation d’associations et de syndicats
41 | Public affairs and votes in the country of origin | Affaires publiques et vote dans le pays d’origine
42 | Being heard where one works | Prise en compte dans le pays d’emploi
43 | Equal access to schools, training, housing, health | Accès égal à l’école, à la formation, au logement, à la santé
44 | Unity and reunion of families | Unité et regroupement des familles
45 | Equal access for members of the family | Accès égal pour les membres de la famille
46 | Belongings free of duty | Biens en franchise
47 | Transfer of earnings | Transfert des gains
48 | Taxes | Impôts
49 | Leave to stay as long as the leave to work | Séjour aussi long que l’autorisation de travailler
50 | The family’s stay after a death or divorce | Séjour de la famille après un décès ou un divorce
51 | Losing work does not end the stay | La perte de l’emploi ne met pas fin au séjour
52 | Free choice of work, and its limits | Libre choix de l’activité et limites
53 | Choice of work of members of the family | Choix de l’activité des membres de la famille
54 | Equality in dismissal, benefits and relief | Égalité en cas de licenciement, prestations et aides
55 | Equality in a permitted activity | Égalité dans l’activité autorisée
56 | Grounds and safeguards of expulsion | Motifs et garanties d’expulsion
57 | Particular kinds of migrant workers | Catégories particulières
58 | Frontier workers | Frontaliers
59 | Seasonal workers | Saisonniers
60 | Workers who travel for work | Travailleurs itinérants
61 | Workers tied to a project | Travailleurs employés au titre de projets
62 | Workers for a particular task | Travailleurs admis pour un emploi spécifique
63 | Self-employed workers | Indépendants
64 | Countries work together for sound conditions | Coopération pour des conditions saines
65 | Services that deal with migration | Services chargés des migrations
66 | Who may recruit | Qui peut recruter
67 | Orderly return | Retour ordonné
68 | Preventing illegal movement and employment | Prévention des mouvements et de l’emploi illégaux
69 | Irregular situations must not last | Les situations irrégulières ne doivent pas durer
70 | Fitness, safety and health in work and life | Sécurité, santé et dignité au travail et dans la vie
71 | Return of the dead, and compensation | Rapatriement des corps et indemnités
72 | The Committee | Le Comité | formal
73 | Reports of the countries | Rapports des États | formal
74 | How reports are examined | Examen des rapports | formal
75 | The Committee’s rules | Règlement du Comité | formal
76 | Communications of one country about another | Communications entre États | formal
77 | Communications of persons | Communications individuelles | formal
78 | Other procedures | Autres procédures | formal
79 | Whom a country admits is its own choice | Chaque pays décide qui il admet
80 | The Charter stays untouched | La Charte reste intacte | formal
81 | Better rules stay in force | Maintien des dispositions plus favorables
82 | Rights cannot be signed away | Nul ne peut renoncer à ces droits
83 | Effective remedy | Recours utile
84 | How it is put into law | Mise en œuvre en droit
85 | Depositary | Dépositaire | formal
86 | Signature and ratification | Signature et ratification | formal
87 | Entry into force | Entrée en vigueur | formal
88 | No part can be left out | Aucune partie ne peut être exclue | formal
89 | Denunciation | Dénonciation | formal
90 | Revision | Révision | formal
91 | Reservations | Réserves | formal
92 | Disputes | Différends | formal
93 | Authentic texts | Textes faisant foi | formal`,
  },
  {
    code: "ETS-93", kind: "convention", shortEn: "ETS 93", shortFr: "STE 93", titleEn: "European Convention on the Legal Status of Migrant Workers", titleFr: "Convention européenne relative au statut juridique du travailleur migrant",
    body: "Council of Europe", adoptedOn: "1977-11-24", inForceOn: "1983-05-01", sourceUrl: "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=093",
    articles: `1 | Definition | Définition
2 | Forms of recruitment | Formes de recrutement
3 | Medical examination and vocational test | Examen médical et examen professionnel
4 | Right of exit, right to admission | Droit de sortie, droit à l’admission
5 | Formalities and procedure relating to the work contract | Formalités et procédure relatives au contrat de travail
6 | Information | Information
7 | Travel | Voyage
8 | Work permit | Permis de travail
9 | Residence permit | Permis de séjour
10 | Reception | Accueil
11 | Recovery of sums due in respect of maintenance | Recouvrement des créances alimentaires
12 | Family reunion | Regroupement familial
13 | Housing | Logement
14 | Schooling, linguistic and vocational training | Formation scolaire, linguistique et professionnelle
15 | Teaching of the migrant worker’s mother tongue | Enseignement de la langue maternelle
16 | Conditions of work | Conditions de travail
17 | Transfer of savings | Transfert de l’épargne
18 | Social security | Sécurité sociale
19 | Social and medical assistance | Assistance sociale et médicale
20 | Industrial accidents and occupational diseases | Accidents du travail et maladies professionnelles
21 | Inspection of working conditions | Inspection des conditions de travail
22 | Death | Décès
23 | Taxation on earnings | Imposition des gains
24 | Expiry of contract and discharge | Expiration du contrat et licenciement
25 | Re-employment | Réemploi
26 | Access to courts and authorities | Accès aux tribunaux et aux autorités
27 | Use of employment services | Recours aux services de l’emploi
28 | Right to organise | Droit syndical
29 | Participation in the affairs of the undertaking | Participation à la vie de l’entreprise
30 | Temporary return | Retour temporaire
31 | Better rules stay in force | Maintien des dispositions plus favorables
32 | Agreements between Contracting Parties | Accords entre parties contractantes
33 | Consultative Committee | Comité consultatif | formal
34 | Signature, ratification and entry into force | Signature, ratification et entrée en vigueur | formal
35 | Territorial scope | Application territoriale | formal
36 | Reservations | Réserves | formal
37 | Denunciation | Dénonciation | formal
38 | Notifications | Notifications | formal`,
  },
];
