import type { Translated } from "../catalogue";
import type { privacy as en } from "../en/privacy";

export const privacy = {
  title: "Vie privée",
  lead: "Ce que Suivi conserve sur les personnes, pourquoi, combien de temps, et ce que vous pouvez demander.",
  rights: "Vos droits",
  rightsText: "Vous pouvez demander une copie de ce qui est conservé sur vous, une rectification, l’effacement de vos données et la limitation de leur usage. Ce que vous avez accepté, vous pouvez le retirer à tout moment. La facilité répond dans un délai d’un mois.",
  ownCopy: "Toute personne qui se connecte peut retirer sa propre copie : le lien figure au pied de chaque page.",
  contact: "À qui écrire",
  contactText: "Écrivez à votre contact à la facilité, dont le nom figure sur votre première page ou dans le courriel que vous avez reçu. Vous pouvez aussi saisir l’autorité de protection des données que nomme le contrat de la facilité.",
  held: "Ce qui est conservé",
  heldText: "Ce tableau est tiré du registre à partir duquel sont faites les copies des données personnelles.",
  cookies: "Témoins et mesure",
  cookiesText: "Suivi dépose un témoin pour la session et un autre pour la langue. Il ne mesure personne, n’affiche aucune publicité et ne transmet rien à des tiers à ces fins.",
  columns: { category: "Données personnelles", purpose: "À quelle fin", basis: "Sur quel fondement", recipients: "Qui les lit", retention: "Combien de temps", transfer: "Hors de l’Union", where: "Où elles se trouvent" },
  categories: {
    accounts: "Personnes qui se connectent ou sont invitées", contacts: "Contacts des autorités, organismes et destinataires", experts: "Experts", participants: "Participants, membres des groupes, personnes présentes", authors: "Qui a écrit, répondu, décidé", mails: "Courriels", history: "Historique",
  },
  purposes: {
    accounts: "Laisser entrer chacun par son siège, et garder ce qu’il avait saisi quand sa session a pris fin.", contacts: "Interroger, informer et relancer les personnes qui répondent d’une demande, d’une Action ou d’une recommandation.", experts: "Trouver un expert pour une mission et l’y envoyer.",
    participants: "Compter les participants, les inviter et leur envoyer les questionnaires.", authors: "Montrer qui répond d’un texte, d’une réponse ou d’une décision.", mails: "Prouver ce qui a été dit à qui.", history: "Prouver qui a fait quoi, et quand.",
  },
  bases: { public_task: "Mission d’intérêt public", consent: "Consentement" },
  recipients: { facility: "La facilité", authority: "L’autorité de l’Action", delegation: "Les délégations de l’UE, pour ce qui est approuvé", receivers: "Le destinataire d’une transmission", public: "Tout le monde" },
  retention: {
    accounts: "Tant que le siège est occupé. Un formulaire gardé disparaît après 30 jours, comme ce qui est noté quand un code est demandé ; une session disparaît quand elle prend fin.", contacts: "Aussi longtemps que le dossier de la demande ou de l’Action.", experts: "Tant que l’expert figure au vivier. Un curriculum vitæ disparaît 24 mois après sa remise.",
    participants: "Les noms des participants et des personnes présentes disparaissent au jour fixé ; le décompte reste. Les membres d’un groupe restent au dossier de l’Action.", authors: "Aussi longtemps que le dossier.", mails: "Aussi longtemps que le dossier.", history: "Aussi longtemps que le dossier : on ne fait qu’y ajouter.",
  },
  transfers: { inside: "Aucune transmission", to_authorities: "L’autorité de l’Action lit depuis son pays la part qui la concerne." },
  register: { title: "Registre des traitements", lead: "Chaque colonne de la base qui dit quelque chose d’une personne, et à quelle fin elle est tenue. Une colonne qui ne figure dans aucune ligne ne passe pas les tests.", count: "{count, plural, one {# colonne} other {# colonnes}} dans {tables, plural, one {# table} other {# tables}}" },
  other: {
    title: "Une copie pour une personne qui la demande", lead: "Aussi pour un expert, un contact ou un participant sans compte. Assurez-vous d’abord que la personne est bien celle qu’elle dit être. L’historique note qui a pris la copie et pourquoi, non de qui elle est.",
    email: "Son adresse électronique", reason: "Qui l’a demandée, quand, et comment vous la connaissez", fetch: "Télécharger la copie",
  },
  going: {
    page: "Conservation et consentement", lead: "Le programme de fond supprime ce qui a passé son dernier jour. Un curriculum vitæ est gardé {months} mois après sa remise ; pour les noms des participants et des personnes présentes, le jour est fixé à l’enregistrement. Les formulaires gardés ne sont montrés qu’à leur auteur.",
    title: "Ce qui disparaît dans les {days} prochains jours", none: "Rien ne disparaît dans ces jours.",
    columns: { what: "Quoi", record: "Dossier", count: "Combien", lastDay: "Gardé jusqu’au" },
    rules: { curricula: "Curriculum vitæ", participant_names: "Noms de participants", presence_names: "Noms de personnes présentes", kept_forms: "Vos formulaires gardés" },
  },
  gone: { title: "Ce qui a disparu ces douze derniers mois", none: "Rien n’a été supprimé.", columns: { what: "Quoi", record: "Action", count: "Combien", on: "Le" } },
  consents: { title: "Qui a consenti à quoi", none: "Personne n’a encore consenti à quoi que ce soit.", byLink: "Par son propre lien", columns: { name: "Nom", to: "À quoi", how: "Comment", on: "Consenti le", endedOn: "Terminé le" }, kinds: { roster: "Figurer au vivier, avec un curriculum vitæ", handover: "Être nommé au destinataire d’une transmission" } },
  copy: {
    title: "Vos données", back: "Retour à la première page", link: "Vos données", lead: "Tout ce que Suivi conserve sur vous, dans un fichier lisible par des programmes (JSON).",
    how: "Les lignes sont trouvées par votre compte et votre adresse. Une ligne qui ne porte qu’un nom est reprise si personne d’autre dans Suivi ne porte ce nom.",
    left: "N’y figurent ni mots de passe, ni clés, ni ce qui ouvre un lien.", fetch: "Télécharger la copie", statement: "Lire ce qui est conservé et pourquoi",
  },
} as const satisfies Translated<typeof en>;
