import type { Translated } from "../catalogue";
import type { problems as en } from "../en/problems";

export const problems = {
  title: "Un problème est survenu",
  somebody: "Une autre personne",
  kinds: {
    invalid: "Vérifiez votre saisie. Rien n’a été enregistré.",
    unmet: "Ce n’est pas encore possible.",
    not_found: "Ce dossier n’existe pas, ou vous ne pouvez pas le voir.",
    not_allowed: "Votre rôle actuel ne le permet pas. Rien n’a été modifié.",
    wrong_stage: "Ce n’est plus possible : le dossier a avancé. Rechargez la page pour voir où il en est.",
    changed_meanwhile: "{by} a modifié ce dossier pendant que vous écriviez. Rien n’a été écrasé. Comparez les deux textes ci-dessous, puis envoyez à nouveau.",
    already_sent: "C’est déjà enregistré. Rien n’a été enregistré deux fois.",
  },
  fields: {
    required: "Remplissez ce champ",
    tooLong: "Utilisez {most, number} caractères au plus",
    strangeCharacters: "Retirez les caractères qui ne peuvent pas être affichés",
    realDate: "Saisissez une date qui existe, par exemple 5 6 2018",
    choose: "Choisissez dans la liste",
    number: "Saisissez un nombre entier",
    email: "Saisissez une adresse électronique, par exemple nom@ministere.org",
    url: "Saisissez une adresse web qui commence par https://",
    later: "Saisissez une date qui ne précède pas la première",
    future: "Saisissez une date qui n’est pas dans l’avenir",
    file: "Choisissez un fichier",
    fileTooLarge: "Choisissez un fichier de 20 Mo au plus",
    fileType: "Choisissez un fichier PDF, Word, Excel, PowerPoint, texte ou image",
    declaration: "Confirmez la déclaration avant d’envoyer",
    reason: "Dites pourquoi",
    evidence: "Dites ce qui le prouve",
    publishedDate: "Écrivez une date par ligne : sa nature, la date, puis l’adresse de la source",
    unknownCountry: "Choisissez un pays dans la liste",
  },
} as const satisfies Translated<typeof en>;
