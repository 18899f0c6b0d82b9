import type { KnownInstrument } from "./instruments";

// Each article by what it is about, in words of our own; the texts are published by the ILO (NORMLEX).
const FINAL = (first: number, names: readonly (keyof typeof CLAUSES)[]) => names.map((name, index) => `${first + index} | ${CLAUSES[name]} | formal`).join("\n");

const CLAUSES = {
  ratification: "Ratification | Ratification", force: "Entry into force | Entrée en vigueur", denunciation: "Denunciation | Dénonciation", notification: "Notice of ratifications to the members | Notification des ratifications aux membres",
  registration: "Registration with the United Nations | Enregistrement auprès des Nations unies", report: "Reports on how the Convention works | Rapports sur l’application de la convention", revision: "What a later revision means | Effets d’une révision ultérieure", texts: "Authentic texts | Textes faisant foi",
} as const;

export const ILO_INSTRUMENTS: KnownInstrument[] = [
  {
    code: "ILO-C97", shortEn: "ILO C97", shortFr: "OIT C97", titleEn: "Migration for Employment Convention (Revised), 1949 (No. 97)", titleFr: "Convention (n° 97) sur les travailleurs migrants (révisée), 1949", adoptedOn: "1949-07-01", inForceOn: "1952-01-22",
    articles: `1 | Information on migration law and policy | Informations sur le droit et la politique de migration
2 | Free service that helps migrants | Service gratuit d’aide aux migrants
3 | Steps against misleading propaganda | Mesures contre la propagande trompeuse
4 | Departure, journey and reception | Départ, voyage et accueil
5 | Medical services | Services médicaux
6 | Treatment equal to that of nationals | Égalité de traitement avec les nationaux
7 | Work of employment services together; placement without charge | Collaboration des services de l’emploi ; placement gratuit
8 | Permanent migrants who can no longer work, and their families | Migrants permanents devenus inaptes au travail et leur famille
9 | Transfer of earnings and savings | Transfert des gains et des économies
10 | Agreements between countries with many migrants | Accords entre pays connaissant de nombreux migrants
11 | Who is a migrant for employment | Qui est un travailleur migrant
12 | ${CLAUSES.ratification} | formal
13 | ${CLAUSES.force} | formal
14 | Annexes left out at ratification | Annexes exclues à la ratification | formal
15 | Other territories | Autres territoires | formal
16 | Declarations for other territories | Déclarations pour d’autres territoires | formal
17 | ${CLAUSES.denunciation} | formal
${FINAL(18, ["notification", "registration", "report", "revision"])}
22 | Revision of the annexes | Révision des annexes | formal
23 | ${CLAUSES.texts} | formal
Annex I | Recruitment and working conditions outside official group schemes | Recrutement et conditions de travail hors des transferts collectifs officiels
Annex II | Recruitment and working conditions under official group schemes | Recrutement et conditions de travail dans les transferts collectifs officiels
Annex III | Personal belongings and tools at the border | Effets personnels et outils à la frontière`,
  },
  {
    code: "ILO-C143", shortEn: "ILO C143", shortFr: "OIT C143", titleEn: "Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)", titleFr: "Convention (n° 143) sur les travailleurs migrants (dispositions complémentaires), 1975", adoptedOn: "1975-06-24", inForceOn: "1978-12-09",
    articles: `1 | Basic human rights of every migrant worker | Droits fondamentaux de tout travailleur migrant
2 | Finding out about irregular employment and abuse | Recherche de l’emploi irrégulier et des abus
3 | Steps against clandestine movements and whoever organises them | Mesures contre les mouvements clandestins et ceux qui les organisent
4 | Exchange of information between countries | Échange d’informations entre pays
5 | Prosecution wherever the organisers act from | Poursuite des organisateurs où qu’ils agissent
6 | Sanctions, and the employer’s good faith | Sanctions et bonne foi de l’employeur
7 | Consulting employers and workers | Consultation des employeurs et des travailleurs
8 | Losing work does not make residence irregular | La perte de l’emploi ne rend pas le séjour irrégulier
9 | Rights from past work of those in an irregular situation | Droits tirés d’un emploi passé en situation irrégulière
10 | Policy of equal opportunity and treatment | Politique d’égalité de chances et de traitement
11 | Who is a migrant worker here | Qui est un travailleur migrant au sens de cette partie
12 | Means of reaching equality | Moyens d’atteindre l’égalité
13 | Reunion of families | Regroupement familial
14 | Choice of work, recognised qualifications, limits | Choix de l’emploi, reconnaissance des qualifications, limites
15 | Agreements between countries | Accords entre pays
16 | A part left out at ratification | Partie exclue à la ratification | formal
${FINAL(17, ["ratification", "force", "denunciation", "notification", "registration", "report", "revision", "texts"])}`,
  },
  {
    code: "ILO-C181", shortEn: "ILO C181", shortFr: "OIT C181", titleEn: "Private Employment Agencies Convention, 1997 (No. 181)", titleFr: "Convention (n° 181) sur les agences d’emploi privées, 1997", adoptedOn: "1997-06-19", inForceOn: "2000-05-10",
    articles: `1 | What an agency, a worker and personal data are | Agence, travailleur et données personnelles
2 | Whom it covers | Champ d’application
3 | Legal status and licence of agencies | Statut juridique et agrément des agences
4 | Freedom of association and collective bargaining | Liberté syndicale et négociation collective
5 | No discrimination | Non-discrimination
6 | Protection of workers’ data | Protection des données des travailleurs
7 | No fees from workers | Aucun frais à la charge des travailleurs
8 | Protection of migrant workers against abuse | Protection des travailleurs migrants contre les abus
9 | No child labour | Interdiction du travail des enfants
10 | Looking into complaints | Examen des plaintes
11 | Protection of workers whom an agency lends | Protection des travailleurs mis à disposition
12 | Who answers for what, agency or user | Partage des responsabilités entre agence et utilisateur
13 | Public service and private agencies together | Coopération entre service public et agences privées
14 | Supervision and remedies | Contrôle et voies de recours
15 | Better rules stay in force | Maintien des dispositions plus favorables
16 | Revision of earlier conventions | Révision de conventions antérieures | formal
${FINAL(17, ["ratification", "force", "denunciation", "notification", "registration", "report", "revision", "texts"])}`,
  },
  {
    code: "ILO-C189", shortEn: "ILO C189", shortFr: "OIT C189", titleEn: "Domestic Workers Convention, 2011 (No. 189)", titleFr: "Convention (n° 189) sur les travailleuses et travailleurs domestiques, 2011", adoptedOn: "2011-06-16", inForceOn: "2013-09-05",
    articles: `1 | What domestic work is | Ce qu’est le travail domestique
2 | Whom it covers | Champ d’application
3 | Human rights and fundamental principles at work | Droits humains et principes fondamentaux au travail
4 | Minimum age and schooling | Âge minimum et scolarité
5 | Protection against abuse, harassment and violence | Protection contre les abus, le harcèlement et la violence
6 | Fair terms and decent living conditions | Conditions équitables et logement décent
7 | Information about the terms of employment | Information sur les conditions d’emploi
8 | Written offer or contract before crossing the border | Offre ou contrat écrit avant de passer la frontière
9 | Where one lives, free time, own documents | Lieu de vie, temps libre, papiers personnels
10 | Working time and rest | Temps de travail et repos
11 | Minimum wage | Salaire minimum
12 | Payment of wages, and payment in kind | Paiement du salaire et prestations en nature
13 | Safety and health at work | Sécurité et santé au travail
14 | Social security and maternity | Sécurité sociale et maternité
15 | Private employment agencies | Agences d’emploi privées
16 | Access to courts | Accès aux tribunaux
17 | Complaints and inspection | Plaintes et inspection
18 | How it is put into law | Mise en œuvre en droit
19 | Better rules stay in force | Maintien des dispositions plus favorables
${FINAL(20, ["ratification", "force", "denunciation", "notification", "registration", "report", "revision", "texts"])}`,
  },
].map((one) => ({ ...one, kind: "convention" as const, body: "International Labour Organization", sourceUrl: `https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:${one.code.replace("ILO-C97", "C097").replace("ILO-", "")}` }));
