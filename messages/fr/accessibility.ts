import type { Translated } from "../catalogue";
import type { accessibility as en } from "../en/accessibility";

export const accessibility = {
  title: "Accessibilité",
  lead: "Chacun doit pouvoir utiliser Suivi, avec tout appareil et toute aide.",
  aim: "Ce que nous visons",
  aimText: "Suivi est construit pour respecter les règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, sur lesquelles s’appuie la norme européenne EN 301 549.",
  means: "Ce que cela veut dire ici",
  meansItems: {
    scripts: "Les pages pour les autorités partenaires et les délégations de l’UE marchent sans script, sur de vieux ordinateurs et avec une connexion lente.",
    keyboard: "Tout marche au clavier seul, et l’on voit toujours où l’on est.",
    phone: "Les pages tiennent sur un téléphone de 320 pixels et avec un texte agrandi à 200 %, sans défilement latéral.",
    colour: "Aucun sens ne dépend de la seule couleur : chaque état a un mot et un signe.",
    forms: "Un formulaire qui ne peut pas être envoyé dit quoi changer, à côté du champ, et garde ce que vous avez saisi.",
  },
  tested: "Comment c’est vérifié",
  testedText: "Un programme vérifie chaque page en anglais et en français, sur un grand écran et sur un téléphone, à chaque changement de Suivi. Aucune personne handicapée ne l’a encore essayé.",
  limits: "Ce qui ne marche pas encore",
  limitsItems: {
    files: "Les fichiers ajoutés par d’autres (lettres, rapports) ne sont pas toujours lisibles par un lecteur d’écran. Demandez une autre version.",
    languages: "Suivi parle anglais et français. Un texte écrit par une personne reste dans sa langue.",
    session: "Une session se termine après huit heures. Ce que vous avez enregistré reste ; le reste est à saisir de nouveau.",
  },
  help: "Si quelque chose vous gêne",
  helpText: "Dites à votre contact à la facilité ce que vous vouliez faire, sur quelle page et avec quelle aide. Son nom est sur votre première page.",
  date: "Cette déclaration a été rédigée le {date}.",
} as const satisfies Translated<typeof en>;
