import type { Translated } from "../catalogue";
import type { mails as en } from "../en/mails";

const request = "Demande : {reference}\nTitre : {title}\nAutorité : {authority}";
const yours = "Votre demande : {reference}\nTitre : {title}";
const link = "Votre lien personnel : {link}";

export const mails = {
  title: "Courriels",
  lead: "Ce que Suivi a dit et à qui, le plus récent d’abord. Ce qui n’a pas pu partir est en tête.",
  modes: { meeting: "Une réunion", written: "Par écrit : sans objection ce jour-là, l’accord est acquis" },
  states: { waiting: "En attente", sent: "Envoyé", failed: "Non envoyé" },
  columns: { queuedAt: "Quand", to: "À", name: "Courriel", about: "Au sujet de", state: "État" },
  filter: { request: "Demande", state: "État", any: "Tous", show: "Afficher", clear: "Tout afficher", unknown: "Ce choix n’est pas connu : tous les courriels sont affichés." },
  count: "{total, plural, =0 {Aucun courriel} one {# courriel} other {# courriels}}",
  most: "Seuls les {most, number} plus récents sont affichés. Choisissez une demande pour en voir moins.",
  none: "Pas encore de courriel. Un courriel est écrit quand il se passe quelque chose que quelqu’un doit savoir.",
  noMatch: "Aucun courriel ne correspond à ce choix.",
  one: {
    to: "À",
    language: "Langue",
    languages: { en: "Anglais", fr: "Français" },
    queuedAt: "Écrit",
    sentAt: "Envoyé",
    tries: "Essais",
    nextTryAt: "Prochain essai",
    reason: "Pourquoi il n’est pas parti",
    text: "Le texte",
    linkPlace: "(le lien personnel de ce courriel ; seul son lecteur le voit)",
    ownText: "La demande dont il parle est encore un brouillon. Son texte appartient à l’autorité.",
    again: "Envoyer de nouveau",
    againLead: "Le courriel est tenté de nouveau dans la minute, à la même adresse.",
    back: "Tous les courriels",
  },
  demo: {
    title: "Courriels envoyés",
    lead: "Ceci est une démonstration : aucun courriel n’en sort. Ce qui aurait été envoyé est ici, le plus récent d’abord, avec des liens qui fonctionnent.",
    none: "Rien n’a encore été envoyé.",
    to: "À {name}, {address}",
    find: "Courriels de la démonstration",
  },

  shared: {
    greeting: "Bonjour {name},",
    open: "Ouvrir la page après connexion : {page}",
    about: "Programme : {programme}",
    noReply: "Ce courriel est écrit par le service ; les réponses ne sont pas lues.",
    why: {
      asks: "Vous le recevez car vous occupez un siège d’une autorité qui y prend part.",
      works: "Vous le recevez car vous travaillez à la facilité et que ceci attend la facilité.",
      invited: "Vous le recevez car une autorité a donné votre nom pour votre institution.",
      consulted: "Vous le recevez car l’avis de votre service est demandé sur des demandes d’appui.",
      assesses: "Vous le recevez car l’évaluation de cette demande vous est confiée.",
      committee: "Vous le recevez car vous prenez part au comité ou le préparez.",
      appointed: "Vous le recevez car la facilité a noté votre adresse.",
      seat: "Vous le recevez car quelqu’un de cette autorité a indiqué votre adresse.",
      group: "Vous le recevez car vous siégez au groupe de travail de cette Action, ou travaillez pour une autorité qui y participe.",
      condition: "Vous le recevez car vous vous chargez d’une condition d’une décision, ou la suivez à la facilité.",
      expert: "Vous le recevez car vous figurez parmi les experts de la facilité ou participez à une mission.",
      account: "Vous le recevez car il concerne votre façon de vous connecter à Suivi.",
      participant: "Vous le recevez car vous avez participé à une activité et votre adresse a été notée. Elle est effacée un an après l’activité.",
      focal: "Vous le recevez car vous êtes le point de contact de votre pays pour les experts.",
      advised: "Vous le recevez en raison d’une recommandation dont votre institution est chef de file, que vous avez formulée ou qui vient de votre travail.",
      receiver: "Vous le recevez parce que votre programme est sollicité pour continuer à partir des résultats d’une Action.",
      enters: "Vous le recevez parce que quelqu’un a saisi votre adresse sur la page de connexion.",
    },
  },

  templates: {
    request: {
      sent: {
        name: "Copie d’une demande envoyée",
        subject: "Demande {reference} envoyée : {title}",
        lines: {
          what: "Votre demande a été envoyée à la facilité. Ce courriel est votre copie.",
          facts: `${yours}\nEnvoyée par {sentBy} le {sentOn}`,
          need: "Le problème :\n{need}",
          result: "Ce qui doit être différent ensuite :\n{expectedResult}",
          next: "La suite : la facilité la lit, puis demande l’avis des services de l’UE ou vous la rend avec des questions. Vous n’avez rien à faire pour l’instant.",
        },
      },
      arrived: {
        name: "Une demande est arrivée",
        subject: "Nouvelle demande {reference} : {title}",
        lines: {
          what: "Une demande est arrivée. Elle attend que la facilité la lise.",
          facts: `${request}\nEnvoyée par {sentBy} le {sentOn}`,
          need: "Le problème :\n{need}",
          result: "Ce qui doit être différent ensuite :\n{expectedResult}",
          todo: "Lisez-la, puis demandez l’avis des services de l’UE ou rendez-la avec des questions.",
        },
      },
      resent: {
        name: "Une demande est revenue",
        subject: "Demande {reference} envoyée de nouveau : {title}",
        lines: {
          what: "L’autorité a répondu à vos questions et envoyé la demande de nouveau.",
          facts: `${request}\nEnvoyée par {sentBy} le {sentOn}`,
          need: "Le problème :\n{need}",
          result: "Ce qui doit être différent ensuite :\n{expectedResult}",
          todo: "Lisez ce qui a changé, puis demandez l’avis des services de l’UE ou rendez-la encore une fois.",
        },
      },
      returned: {
        name: "Une demande a été rendue",
        subject: "Merci de compléter votre demande {reference} d’ici au {dueOn}",
        lines: {
          what: "La facilité a lu votre demande et a besoin de précisions.",
          facts: `${yours}\nRépondre avant la fin du {dueOn}`,
          reason: "Ce que demande {by}, de la facilité :\n{reason}",
          todo: "Modifiez les réponses nommées sur la page, dites en quelques mots ce que vous avez changé et envoyez la demande de nouveau.",
        },
      },
      decided: {
        name: "Une demande a été décidée",
        subject: "Décision sur votre demande {reference} : {outcome}",
        lines: {
          what: "Le comité a décidé de votre demande.",
          facts: `${yours}\nDécision : {outcome}\nDécidée le {decidedOn}`,
          reasons: "Motifs : {reasons}",
          explanation: "Explication :\n{explanation}",
          elsewhere: "Transmise à : {redirectedTo}",
          conditions: "Conditions :\n{conditions}",
          next: "La suite figure sur la page de votre demande.",
        },
      },
      merged: {
        name: "Une demande se poursuit dans une autre",
        subject: "Votre demande {reference} se poursuit dans {intoReference}",
        lines: {
          what: "Deux demandes portent sur la même chose. Elles n’en font plus qu’une, pour que rien ne soit demandé ni répondu deux fois. Votre demande et tout ce qu’elle contient restent au dossier.",
          facts: `${yours}\nSe poursuit dans : {intoReference}\nSon titre : {intoTitle}`,
          reason: "Pourquoi :\n{reason}",
          todo: "Vous n’avez rien à faire. Désormais, lisez où elle en est sur la page de la demande qui se poursuit.",
        },
      },
      withdrawn: {
        name: "Une demande a été retirée",
        subject: "Demande {reference} retirée : {title}",
        lines: {
          what: "L’autorité a retiré sa demande. Il n’y a plus rien à faire.",
          facts: request,
          reason: "Ce qu’elle en dit :\n{reason}",
        },
      },
    },
    joint: {
      invited: {
        name: "Invitation à demander ensemble",
        subject: "{authority} vous invite à signer une demande d’appui",
        lines: {
          what: "Une autorité demande un appui et souhaite que votre institution le demande avec elle. Chaque institution signe pour elle-même.",
          facts: `${request}\nVotre institution : {institution}\nInvitation de {invitedBy}`,
          need: "Le problème :\n{need}",
          result: "Ce qui doit être différent ensuite :\n{expectedResult}",
          todo: "Lisez la demande et signez-la, ou dites que vous ne signez pas. Aucun compte n’est nécessaire.",
          link,
          until: "Le lien fonctionne jusqu’au {expiresOn}.",
        },
      },
      signed: {
        name: "Une institution a signé",
        subject: "{institution} a signé la demande {reference}",
        lines: {
          what: "Une institution que vous avez invitée a signé votre demande.",
          facts: `${yours}\nInstitution : {institution}\nSignée par {signatory}\nSignée le {signedOn}`,
          next: "La page de votre demande dit qui doit encore signer.",
        },
      },
      declined: {
        name: "Une institution ne signe pas",
        subject: "{institution} ne signe pas la demande {reference}",
        lines: {
          what: "Une institution que vous avez invitée ne signe pas votre demande.",
          facts: `${yours}\nInstitution : {institution}`,
          reason: "Ce qu’elle en dit :\n{reason}",
          todo: "Vous pouvez envoyer la demande sans elle ou inviter une autre institution. Une organisation de la société civile ne peut pas demander seule.",
        },
      },
    },
    sign_in: {
      code: {
        name: "Code de connexion",
        subject: "Votre code pour Suivi",
        lines: {
          what: "Quelqu’un, sans doute vous, veut se connecter à Suivi avec cette adresse.",
          code: "Votre code : {code}",
          link: "Ou ouvrez cette page dans le navigateur où vous avez demandé le code, puis appuyez sur son bouton :\n{link}",
          care: "Le code vaut dix minutes, une seule fois, et seulement dans le navigateur où il a été demandé. Personne à la facilité ne vous le demandera jamais. Si ce n’était pas vous, ne faites rien.",
        },
      },
    },
    seat: {
      invited: {
        name: "Invitation à un siège",
        subject: "{authority} vous invite dans Suivi",
        lines: {
          what: "Votre autorité demande l’appui de la facilité et le suit dans Suivi. Elle vous invite à y travailler avec vos collègues.",
          facts: "Autorité : {authority}\nVotre siège : {seat}\nInvitation de {invitedBy}",
          todo: "Ouvrez le lien et acceptez. Ensuite, vous vous connectez avec cette adresse.",
          link,
          until: "Le lien fonctionne jusqu’au {expiresOn}.",
        },
      },
      offered: {
        name: "Invitation de la facilité",
        subject: "Vous êtes invité dans Suivi : {seat}",
        lines: {
          what: "La facilité suit ses Actions dans Suivi, de la demande à ce qui en est advenu. Elle vous propose d’y occuper un siège.",
          facts: "Organisation : {authority}\nVotre siège : {seat}\nInvitation de {invitedBy}",
          todo: "Ouvrez le lien et acceptez. Ensuite, vous vous connectez avec cette adresse.",
          link,
          until: "Le lien fonctionne jusqu’au {expiresOn}.",
        },
      },
      ended: {
        name: "Un siège a pris fin",
        subject: "Votre siège auprès de {authority} a pris fin",
        lines: {
          what: "Vous ne travaillez plus dans Suivi pour cette organisation. Ce que vous avez écrit reste avec le siège.",
          facts: "Organisation : {authority}\nSiège : {seat}\nFin le {endedOn}\nPar {by}",
          todo: "Est-ce une erreur ? Dites-le à la personne qui y a mis fin, ou à la facilité.",
        },
      },
      round_asked: {
        name: "Qui y travaille encore ?",
        subject: "Qui travaille encore auprès de votre autorité ? Réponse d’ici au {dueOn}",
        lines: {
          what: "Deux fois par an, nous demandons à chaque autorité qui, parmi ses membres, y travaille encore, afin que personne n’entre après son départ.",
          facts: "Autorité : {authority}\nPersonnes concernées : {open}\nRéponse d’ici au {dueOn}",
          todo: "La page présente chaque personne avec deux boutons : travaille encore ici, ou n’y travaille plus. Quiconque est parti perd aussitôt son siège ; ce qui a été écrit demeure.",
        },
      },
      round_reminder: {
        name: "Qui y travaille encore ? Rappel",
        subject: "Réponse attendue : qui travaille auprès de votre autorité ?",
        lines: {
          what: "Vous n’avez pas encore indiqué, pour chaque personne, si elle travaille toujours auprès de votre autorité.",
          facts: "Autorité : {authority}\nPersonnes restantes : {open}\nRéponse d’ici au {dueOn}",
          todo: "La page présente chaque personne avec deux boutons : travaille encore ici, ou n’y travaille plus.",
        },
      },
      round_unled: {
        name: "Sièges que personne ne peut confirmer",
        subject: "{authority} : aucun administrateur pour confirmer les sièges",
        lines: {
          what: "Il est temps de demander qui travaille encore auprès de cette autorité, et personne n’y administre les sièges.",
          facts: "Autorité : {authority}\nPersonnes concernées : {open}\nRéponse d’ici au {dueOn}",
          todo: "Demandez à votre contact auprès de l’autorité qui doit administrer ses sièges.",
        },
      },
    },
    viewing: {
      ended: {
        name: "Consultation à votre place",
        subject: "Un administrateur a consulté Suivi tel que vous le voyez",
        lines: {
          what: "Pour vous aider, un administrateur de Suivi a consulté vos pages un moment. Rien ne pouvait être modifié, et rien ne l’a été.",
          facts: "Qui : {by}\nPourquoi : {reason}\nLe {beganOn}, pendant {minutes} min",
          pages: "Pages ouvertes :\n{pages}",
          todo: "Vous le retrouvez sous « Vos données ». Cela vous surprend ? Demandez à la facilité.",
        },
      },
    },
    factor: {
      code_used: {
        name: "Un code de secours a été utilisé",
        subject: "Un de vos codes de secours a été utilisé",
        lines: {
          what: "Une personne s’est connectée à Suivi en votre nom avec l’un de vos codes de secours. C’était sans doute vous, sans votre téléphone ni votre clé.",
          facts: "Codes restants : {left}",
          todo: "Ce n’était pas vous ? Prévenez aussitôt la facilité : un administrateur peut mettre fin à vos sessions et réinitialiser votre second facteur.",
        },
      },
      reset: {
        name: "Second facteur réinitialisé",
        subject: "Votre second facteur a été réinitialisé",
        lines: {
          what: "Votre application d’authentification, vos clés d’accès et vos codes de secours n’ouvrent plus Suivi. Toutes vos sessions ont pris fin. Connectez-vous comme d’habitude et configurez un nouveau second facteur.",
          facts: "Réinitialisé par : {by}\nMotif : {reason}",
          todo: "Vous ne l’avez pas demandé ? Prévenez aussitôt la facilité.",
        },
      },
    },
    opinion: {
      asked: {
        name: "Votre avis est demandé",
        subject: "Votre avis d’ici au {dueOn} : {title} ({reference})",
        lines: {
          what: "Une autorité demande l’appui de la facilité. L’avis de votre service est demandé.",
          information: "Votre service a demandé des précisions. Les voici ; le délai repart :\n{information}",
          note: "{askedBy}, de la facilité, ajoute :\n{note}",
          facts: `${request}\nPays : {country}\nService consulté : {service}\nRépondre avant la fin du {dueOn}\nDemandé par {askedBy}`,
          need: "Le problème :\n{need}",
          result: "Ce qui doit être différent ensuite :\n{expectedResult}",
          veto: "{if_veto}Votre silence ne vaut pas accord : la facilité attend votre réponse.",
          silence: "Sans réponse à la fin du {silenceOn}, votre silence vaut accord. Demander des précisions arrête le délai.",
          todo: "Lisez la demande et répondez par ce lien. Aucun compte n’est nécessaire.",
          link,
        },
      },
      reminder: {
        name: "Rappel : votre avis est demandé",
        subject: "Rappel : votre avis d’ici au {dueOn}, {title} ({reference})",
        lines: {
          what: "L’avis de votre service a été demandé sur une demande ; il n’a pas encore répondu.",
          facts: `${request}\nService consulté : {service}\nRépondre avant la fin du {dueOn}`,
          veto: "{if_veto}Votre silence ne vaut pas accord : la facilité attend votre réponse.",
          silence: "Sans réponse à la fin du {silenceOn}, votre silence vaut accord. Demander des précisions arrête le délai.",
          todo: "Lisez la demande et répondez par ce lien. Aucun compte n’est nécessaire.",
          link,
        },
      },
      arrived: {
        name: "Un avis est arrivé",
        subject: "Avis de {service} sur {reference} : {answer}",
        lines: {
          what: "Un service a rendu son avis.",
          facts: `${request}\nService : {service}\nAvis : {answer}\nRendu par {by}`,
          remarks: "Ses remarques :\n{remarks}",
          todo: "Demande-t-il des précisions ? Envoyez-les, puis faites repartir son délai sur la page de la demande.",
        },
      },
      late: {
        name: "Une objection tardive",
        subject: "Objection tardive de {service} sur {reference}",
        lines: {
          what: "Un service s’oppose après que son silence a valu accord. L’accord demeure ; l’objection est gardée et montrée avec lui.",
          facts: `${request}\nLe silence a valu accord le {silenceOn}\nService : {service}\nAvis : {answer}\nRendu par {by}`,
          remarks: "Ses remarques :\n{remarks}",
          todo: "Décidez s’il faut parler au service avant la décision du comité.",
        },
      },
    },
    assessment: {
      asked: {
        name: "Une évaluation est demandée",
        subject: "Merci d’évaluer la demande {reference} : {title}",
        lines: {
          what: "L’évaluation d’une demande vous est confiée. D’autres peuvent l’évaluer aussi ; personne ne voit les réponses des autres avant d’avoir rendu les siennes.",
          facts: `${request}\nDemandé par {by}`,
          todo: "Dites d’abord si vous avez un conflit d’intérêts. Répondez ensuite aux questions et rendez votre évaluation.",
        },
      },
      asked_again: {
        name: "Une évaluation est demandée à nouveau",
        subject: "Merci d’évaluer à nouveau la demande {reference} : {title}",
        lines: {
          what: "Vous êtes invité(e) à évaluer à nouveau cette demande. Là où vous aviez déjà répondu, vos réponses sont reprises.",
          facts: `${request}\nDemandé par {by}`,
          reason: "Pourquoi :\n{reason}",
          todo: "Lisez pourquoi, corrigez vos réponses au besoin et remettez l’évaluation.",
        },
      },
    },
    committee: {
      planned: {
        name: "Le comité est convoqué",
        subject: "Comité {number} : {plannedOn}",
        lines: {
          what: "Le comité est appelé à décider de demandes.",
          facts: "Numéro : {number}\nJour : {plannedOn}\nComment : {mode}\nLieu : {place}",
          agenda: "À l’ordre du jour :\n{agenda}",
          todo: "Lisez les fiches de décision que vous recevez, et dites à la facilité si vous ne pouvez pas participer.",
        },
      },
      moved: {
        name: "Le comité est déplacé ou annulé",
        subject: "{if_cancelled}Le comité du {before} est annulé\n{no_cancelled}Le comité du {before} est déplacé au {plannedOn}",
        lines: {
          cancelled: "{if_cancelled}Le comité ne décide pas le jour prévu.",
          moved: "{no_cancelled}Le jour du comité a changé.",
          facts: "Numéro : {number}\nPrévu auparavant : {before}\n{no_cancelled}Nouveau jour : {plannedOn}\n{no_cancelled}Comment : {mode}\n{no_cancelled}Lieu : {place}",
          reason: "Pourquoi :\n{reason}",
          agenda: "À l’ordre du jour :\n{agenda}",
          none: "{if_cancelled}Vous n’avez rien à faire. Nous vous dirons quand les demandes viennent à une autre réunion.",
          todo: "{no_cancelled}Dites à la facilité si vous ne pouvez pas participer le nouveau jour.",
        },
      },
    },
    condition: {
      due: {
        name: "Une condition arrive à échéance",
        subject: "Pour le {dueOn} : une condition de la décision sur {reference}",
        lines: {
          what: "Une condition de la décision du comité arrive bientôt à échéance et n’est pas encore remplie.",
          facts: `${request}\nÉchéance : {dueOn}\nQui s’en charge : {owner}`,
          text: "La condition :\n{text}",
          todo: "Occupez-vous-en, et dites à la facilité quand elle est remplie.",
        },
      },
    },
    reminder: {
      draft: {
        name: "Rappel : un brouillon attend",
        subject: "Votre brouillon {reference} n’a pas été envoyé",
        lines: {
          what: "Votre autorité a commencé une demande d’appui. Elle n’a pas été envoyée, et personne n’y a travaillé depuis quelque temps.",
          facts: `${yours}\nEnregistrée en dernier par {savedBy}\nEnregistrée en dernier le {savedOn}`,
          todo: "Continuez où vous vous êtes arrêtés, faites-la envoyer par votre signataire, ou retirez-la si elle n’est plus utile.",
        },
      },
      returned: {
        name: "Rappel : une demande a été rendue",
        subject: "Votre demande {reference} attend vos réponses",
        lines: {
          what: "La facilité vous a rendu votre demande avec des questions. Elle n’a pas été envoyée de nouveau.",
          facts: `${yours}\nRépondre avant la fin du {dueOn}\nLa réponse était attendue le {wasDueOn}. Vous pouvez encore l’envoyer.`,
          reason: "Ce que demande {by}, de la facilité :\n{reason}",
          todo: "Modifiez les réponses nommées sur la page et envoyez la demande de nouveau. Vous faut-il plus de temps ? Dites-le à la facilité.",
        },
      },
      unread: {
        name: "Rappel : personne n’a traité une demande",
        subject: "La demande {reference} attend depuis {days} jours ouvrables",
        lines: {
          what: "Une demande est arrivée, et personne à la facilité n’en a encore rien fait.",
          facts: `${request}\nÀ la facilité depuis le {sentOn}\nJours ouvrables : {days}`,
          todo: "Lisez-la, puis demandez l’avis des services de l’UE ou rendez-la avec des questions.",
        },
      },
      undecided: {
        name: "Rappel : une demande peut être décidée",
        subject: "La demande {reference} peut être décidée depuis le {settledOn}",
        lines: {
          what: "Tous les avis sur une demande sont là, et elle n’est pas décidée.",
          facts: `${request}\nDernier avis le {settledOn}\nJours depuis lors : {days}`,
          todo: "Mettez-la à l’ordre du jour du comité ou enregistrez la décision. La page de la demande dit ce qui manque encore.",
        },
      },
    },
    output: {
      to_review: {
        name: "Un produit attend d’être lu",
        subject: "{reference} : « {title} » attend votre réponse",
        lines: {
          what: "La facilité vous envoie un produit à lire.",
          facts: "Action : {reference}\nProduit {number} : {title}\nVersion : {version}",
          changed: "Ce qui a été modifié depuis que vous l’avez rendu :\n{changed}",
          todo: "Lisez-le. Dites partie par partie si vous êtes d’accord, si vous demandez des modifications ou si vous n’avez pas d’avis. Un signataire le valide ensuite, ou vous le rendez.",
          by: "Envoyé par {by}",
        },
      },
      returned: {
        name: "Un produit est revenu",
        subject: "{reference} : « {title} » est revenu, à renvoyer d’ici au {dueOn}",
        lines: { what: "L’autorité rend un produit et dit ce qui doit changer.", facts: "Action : {reference}\nProduit {number} : {title}\nÀ renvoyer d’ici au {dueOn}", reason: "Ce qu’elle demande :\n{reason}", todo: "Modifiez ce qui est nommé, puis renvoyez-le avec un mot sur ce que vous avez modifié.", by: "De {by}, {organisation}" },
      },
      validated: {
        name: "Un produit est validé",
        subject: "{reference} : « {title} » est validé",
        lines: { what: "Un signataire de l’autorité a validé un produit.", facts: "Action : {reference}\nProduit {number} : {title}\nLangue lue : {language}", comment: "Remarque :\n{comment}", todo: "Il peut être présenté. Avant de le publier, vérifiez qu’il montre qui finance.", by: "De {by}, {organisation}" },
      },
      round_due: {
        name: "Rappel : un produit rendu est à renvoyer",
        subject: "{reference} : renvoyer « {title} » d’ici au {dueOn}",
        lines: { what: "Un produit rendu par l’autorité est à renvoyer dans une semaine.", facts: "Action : {reference}\nProduit {number} : {title}\nÉchéance : {dueOn}\nAutorité : {organisation}", reason: "Ce qu’elle a demandé :\n{reason}", todo: "Terminez les modifications et renvoyez-le." },
      },
      comment_asked: {
        name: "Des commentaires sont demandés à un expert",
        subject: "{reference} : vos commentaires sur « {title} »",
        lines: { what: "Nous vous demandons de lire un texte et de le commenter, partie par partie.", facts: "Action : {reference}\nTexte : {title}", link, todo: "Aucun compte n’est nécessaire. Vous pouvez revenir par le même lien jusqu’au {expiresOn}. Ne le transmettez pas.", by: "Demandé par {by}" },
      },
      commented: {
        name: "Un expert a commenté un produit",
        subject: "{reference} : {by} a commenté « {title} »",
        lines: { what: "Un expert a commenté un produit. Vous recevez un tel courriel par jour au plus.", facts: "Action : {reference}\nProduit {number} : {title}\nExpert : {by}", todo: "Lisez les commentaires et dites ce que chacun est devenu." },
      },
    },
    mission_report: {
      asked: {
        name: "Un rapport de mission est demandé",
        subject: "{reference} : merci de rédiger le rapport de la mission « {title} »",
        lines: {
          what: "Vous avez participé à une mission. Merci d’en rédiger le rapport : ce qui a été constaté, ce qui a été convenu, la suite.",
          facts: "Action : {reference}\nMission : {title}\nLieu : {place}\nDu : {startsOn}\nAu : {endsOn}",
          reason: "Pourquoi le texte précédent est revenu :\n{reason}",
          link: "Votre lien personnel : {link}",
          todo: "Aucun compte n’est nécessaire. Vous pouvez enregistrer et revenir avec le même lien jusqu’au {expiresOn}. Ne le transmettez pas.",
          by: "Demandé par {by}",
        },
      },
      arrived: {
        name: "Un rapport de mission a été remis",
        subject: "{reference} : le rapport de la mission « {title} » vous attend",
        lines: { what: "L’expert a remis le rapport d’une mission.", facts: "Action : {reference}\nMission : {title}\nRédigé par {by}", todo: "Approuvez-le, ou renvoyez-le avec une raison." },
      },
      returned: {
        name: "Un rapport de mission est revenu",
        subject: "{reference} : le rapport de la mission « {title} » doit être modifié",
        lines: { what: "La facilité a lu votre rapport et demande des changements.", facts: "Action : {reference}\nMission : {title}", reason: "Ce qui est demandé :\n{reason}", link: "Votre lien personnel : {link}", todo: "Le même lien fonctionne toujours, jusqu’au {expiresOn}. Modifiez le texte et remettez-le.", by: "Demandé par {by}" },
      },
    },
    survey: {
      asked: {
        name: "Les participants sont interrogés",
        subject: "Une minute : qu’en avez-vous retiré ? {title}",
        lines: { what: "Vous avez participé à une activité. Quatre questions demandent ce que vous en avez retiré.", facts: "Activité : {title}\nLieu : {place}\nDu : {startsOn}\nAu : {endsOn}", link: "Les questions : {link}", todo: "L’adresse est la même pour tous les participants : personne ne sait qui répond. Elle est ouverte jusqu’au {expiresOn}." },
      },
    },
    document: { infected: { name: "Un fichier est infecté", subject: "Un virus a été trouvé dans {file}", lines: { what: "L’examen a trouvé un virus dans un fichier versé au dossier. Personne ne peut le télécharger.", facts: "Fichier : {file}\nAjouté par {by}", todo: "Demandez un fichier sain et ajoutez-le comme nouvelle version." } } },
    handover: {
      asked: {
        name: "Le programme qui reçoit est interrogé sur les éléments",
        subject: "Que reprendrait {receiver} de l’Action {reference} ?",
        lines: {
          what: "La facilité propose de transmettre à votre programme des résultats d’une Action. Aucun compte n’est nécessaire pour répondre.",
          facts: "Action : {reference}\nTitre : {title}\nÉléments : {items}",
          message: "{by} ajoute :\n{message}",
          todo: "Ouvrez le lien, lisez le dossier et dites pour chaque élément : accepté, refusé et pourquoi, ou plus tard.",
          link: "Votre lien personnel : {link}",
          until: "Le lien fonctionne jusqu’au {expiresOn}. Ne le transmettez pas : il répond en votre nom.",
          hash: "SHA-256 du contenu du dossier : {hash}",
          by: "Demandé par {by}",
        },
      },
      reminder: {
        name: "Rappel au programme qui reçoit",
        subject: "Toujours ouvert : que reprendrait {receiver} de l’Action {reference} ?",
        lines: {
          what: "Certains éléments d’un relais vers votre programme n’ont pas encore de réponse.",
          facts: "Action : {reference}\nTitre : {title}\nÉléments : {items}",
          link: "Votre lien personnel : {link}",
          until: "Le lien fonctionne jusqu’au {expiresOn}.",
          by: "Demandé par {by}",
        },
      },
      status_asked: {
        name: "L’avancement est demandé au programme qui reçoit",
        subject: "Où en est {receiver} avec ce qu’il a repris de l’Action {reference} ?",
        lines: {
          what: "Votre programme a repris des résultats d’une Action. La facilité souhaite savoir où ils en sont : une réponse pour chacun, sans compte.",
          facts: "Action : {reference}\nTitre : {title}\nÉléments : {items}",
          link: "Votre lien personnel : {link}",
          until: "Le lien fonctionne jusqu’au {expiresOn}. Ne le transmettez pas : il répond en votre nom.",
          by: "Demandé par {by}",
        },
      },
      answered: {
        name: "Le programme qui reçoit a répondu",
        subject: "{receiver} a répondu pour chaque élément de l’Action {reference}",
        lines: {
          what: "Chaque élément du relais a sa réponse.",
          facts: "Action : {reference}\nTitre : {title}\nProgramme : {receiver}\nRépondu par : {by}\nAcceptés : {accepted}\nRefusés : {declined}\nPlus tard : {later}",
          todo: "Notez le relais comme accepté ou refusé. Ce qui a été refusé est de nouveau ouvert dans le registre.",
        },
      },
      status_told: {
        name: "Le programme qui reçoit a dit où il en est",
        subject: "{receiver} a dit où il en est avec ce qu’il a repris de l’Action {reference}",
        lines: {
          what: "Le registre montre ce que le programme a dit.",
          facts: "Action : {reference}\nTitre : {title}\nProgramme : {receiver}\nDit par : {by}",
        },
      },
    },
    recommendation: {
      addressed: {
        name: "Une recommandation change de chef de file",
        subject: "{reference} : votre autorité est chef de file pour la recommandation {number}",
        lines: {
          what: "Une recommandation s’adresse désormais à votre autorité comme chef de file : elle y répond et dit ce qu’elle est devenue.",
          facts: "Action : {reference}\nRecommandation : {number}\nÉchéance : {dueOn}\nModifiée par {by}",
          text: "La recommandation :\n{text}",
          reason: "Motif du changement :\n{reason}",
          todo: "Lisez-la. Si elle n’a pas encore de réponse, votre signataire y répond.",
        },
      },
      update_answered: {
        name: "Quelqu’un a dit ce que des recommandations sont devenues",
        subject: "{reference} : {institution} a dit ce que des recommandations sont devenues",
        lines: {
          what: "Une personne invitée à donner des nouvelles a répondu par son lien personnel. Vous recevez un tel courriel par jour et par personne au plus.",
          facts: "Action : {reference}\nInstitution : {institution}\nRéponse de : {by}",
          todo: "Lisez ce qui a été dit. Ce qui est annoncé comme fait compte une fois qu’une seconde personne a vérifié la preuve.",
        },
      },
      update_asked: {
        name: "Des nouvelles de recommandations sont demandées",
        subject: "Que sont devenues les recommandations adressées à : {institution} ?",
        lines: {
          what: "La facilité souhaite savoir ce que sont devenues des recommandations adressées à votre institution.",
          advice: "Les recommandations :\n{advice}",
          message: "{by} ajoute :\n{message}",
          todo: "Choisissez pour chacune l’une des cinq réponses, avec une preuve s’il y en a une. Aucun compte n’est nécessaire.",
          link: "Votre lien personnel : {link}",
          until: "Le lien fonctionne jusqu’au {expiresOn}. Ne le transmettez pas : il répond en votre nom.",
          by: "Demandé par {by}",
        },
      },
      overdue: {
        name: "L’échéance d’une recommandation est passée",
        subject: "{reference} : l’échéance de la recommandation {number} était fixée à : {dueOn}",
        lines: {
          what: "L’échéance d’une recommandation est passée et personne n’a dit que c’est fait.",
          facts: "Action : {reference}\nRecommandation : {number}\nÉchéance : {dueOn}\nChef de file : {institution}",
          text: "La recommandation :\n{text}",
          todo: "Dites ce qu’elle est devenue. S’il faut plus de temps, convenez d’une autre date avec la facilité. Ce rappel n’est envoyé qu’une fois.",
        },
      },
      recast: {
        name: "Des recommandations ont été fusionnées ou scindées",
        subject: "{reference} : des recommandations ont été fusionnées ou scindées",
        lines: {
          what: "Des recommandations de cette Action ont été fusionnées ou scindées. Les anciennes restent consignées avec toutes leurs réponses ; les nouvelles y ramènent et attendent leurs propres réponses.",
          facts: "Action : {reference}\nFait par {by}",
          was: "Ce qu’elles étaient :\n{was}",
          became: "Ce qu’elles sont devenues :\n{became}",
          reason: "Pourquoi :\n{reason}",
          todo: "Vous n’avez rien à faire. Dites à la facilité si quelque chose a été perdu.",
        },
      },
      proof_refused: {
        name: "Une preuve n’a pas suffi",
        subject: "{reference} : la recommandation {number} demande une autre preuve",
        lines: {
          what: "Votre autorité a dit qu’une recommandation est mise en œuvre. Une deuxième personne de la facilité a lu la preuve et demande autre chose.",
          facts: "Action : {reference}\nRecommandation : {number}\nVérifiée par {by}",
          text: "La recommandation :\n{text}",
          reason: "Ce qui manque :\n{reason}",
          todo: "Ajoutez ce qui le prouve, ou dites où en sont les choses.",
        },
      },
    },
    comparison: {
      shared: {
        name: "Une analyse comparative est partagée",
        subject: "{reference} : {instrument} face à votre droit",
        lines: { what: "La facilité vous montre comment les articles d’un instrument se comparent à votre droit.", facts: "Action : {reference}\nTitre : {title}\nInstrument : {instrument}\nArticles comparés : {compared}\nPartagé par {by}", todo: "Vous pouvez faire une remarque sur chaque article. Votre signataire peut donner son accord et approuver l’ensemble." },
      },
    },
    task: {
      set: {
        name: "Une tâche est confiée",
        subject: "{reference} : une tâche pour vous, d’ici au {dueOn}",
        lines: { what: "Un collègue vous a confié une tâche.", facts: "Action : {reference}\nÉchéance : {dueOn}\nConfiée par {by}", text: "Ce qui est à faire :\n{text}", todo: "Notez-la comme faite en disant comment, ou confiez-la à quelqu’un d’autre." },
      },
      check_asked: {
        name: "Une vérification est demandée",
        subject: "{reference} : veuillez vérifier ce qui a été fait",
        lines: { what: "Un collègue a fait une tâche et vous demande de la vérifier.", facts: "Action : {reference}\nFaite par {by}", text: "Ce qui était à faire :\n{text}", todo: "Dites si c’est suffisant. Sinon, renvoyez la tâche avec une raison." },
      },
      overdue: {
        name: "Une tâche est en retard",
        subject: "{reference} : une tâche était attendue le {dueOn}",
        lines: { what: "Une de vos tâches n’est pas faite et son échéance est passée.", facts: "Action : {reference}\nÉchéance : {dueOn}", text: "Ce qui est à faire :\n{text}", todo: "Notez-la comme faite, confiez-la à quelqu’un d’autre ou abandonnez-la avec une raison. Vous n’êtes prévenu qu’une fois." },
      },
    },
    member_call: {
      asked: {
        name: "Noms demandés pour le groupe de travail",
        subject: "Merci de désigner des membres du groupe de travail d’ici au {dueOn} ({reference})",
        lines: {
          what: "La facilité vous demande de désigner des personnes pour le groupe de travail de cette Action.",
          facts: "Action : {reference}\nTitre : {title}\nDemandé à : {authority}\nSièges : {seats}\nRépondre avant la fin du {dueOn}\nDemande de {by}",
          reason: "Pourquoi on vous le demande encore une fois :\n{reason}",
          institutions: "Institutions souhaitées à la table :\n{institutions}",
          todo: "Notez chaque personne sur la page, pour votre institution ou pour une autre, et envoyez les noms.",
        },
      },
      answered: {
        name: "Noms arrivés pour le groupe de travail",
        subject: "{authority} a désigné des membres du groupe de travail ({reference})",
        lines: {
          what: "L’autorité a répondu à votre demande de membres pour le groupe de travail.",
          facts: "Action : {reference}\nTitre : {title}\nAutorité : {authority}\nSièges : {seats}",
          names: "Personnes désignées :\n{names}",
          note: "Ce que l’autorité ajoute :\n{note}",
          todo: "Acceptez-les dans le groupe, ou demandez d’autres noms en donnant la raison.",
        },
      },
    },
    drafting: {
      asked: {
        name: "Des positions sur un texte sont demandées",
        subject: "La position de votre institution avant le {dueOn} : {text} ({reference})",
        lines: {
          what: "Le groupe de travail convient d’un texte, paragraphe par paragraphe. Ce qu’en dit {institution} est demandé pour chaque paragraphe.",
          facts: "Texte : {text}\nGroupe : {group}\nAction : {reference}\nTitre : {title}\nParagraphes : {count}\nRéponse avant le : {dueOn}\nDemandé par {by}",
          message: "Un message de la facilité :\n{message}",
          link: "Lisez le texte et répondez ici. Il ne faut pas de compte, et vous pouvez changer votre réponse jusqu’à ce jour :\n{link}",
          rule: "Une institution qui ne répond pas n’a rien dit : le silence ne vaut pas accord.",
        },
      },
      reminder: {
        name: "Rappel des positions sur un texte",
        subject: "Encore ouvert, avant le {dueOn} : {text} ({reference})",
        lines: {
          what: "La position de {institution} manque encore sur quelques paragraphes.",
          facts: "Texte : {text}\nGroupe : {group}\nAction : {reference}\nTitre : {title}\nParagraphes sans réponse : {count}\nRéponse avant le : {dueOn}",
          link: "Lisez le texte et répondez ici. Il ne faut pas de compte :\n{link}",
          todo: "Si votre institution a répondu entre-temps, vous n’avez rien à faire.",
        },
      },
      answered: {
        name: "Une institution a donné sa position sur un texte",
        subject: "{reference} : {institution} a donné sa position sur « {text} »",
        lines: {
          what: "Un membre du groupe de travail a répondu par son lien personnel. Vous recevez un tel courriel par jour et par personne au plus ; la réponse peut changer jusqu’à son dernier jour.",
          facts: "Action : {reference}\nTexte : {text}\nInstitution : {institution}\nRéponse de : {by}",
          todo: "Voyez quels paragraphes sont convenus et lesquels attendent encore.",
        },
      },
    },
    meeting: {
      invited: {
        name: "Invitation à une réunion du groupe de travail",
        subject: "Invitation : {meeting}, {heldOn} ({reference})",
        lines: {
          what: "Vous êtes invité à une réunion du groupe de travail. Une entrée pour votre agenda accompagne ce courriel.",
          facts: "Réunion : {meeting}\nGroupe : {group}\nAction : {reference}\nTitre : {title}\nJour : {heldOn}\nHeure : {time}\nFuseau horaire : {zone}\nLieu : {place}\nInvitation de {by}",
          agenda: "À l’ordre du jour :\n{agenda}",
          todo: "Dites à la facilité si vous ne pouvez pas venir.",
        },
      },
      moved: {
        name: "Une réunion du groupe de travail est déplacée",
        subject: "Changement : {meeting}, désormais le {heldOn} ({reference})",
        lines: {
          what: "Le jour, l’heure ou le lieu d’une réunion a changé. L’entrée de votre agenda change avec ce courriel.",
          facts: "Réunion : {meeting}\nGroupe : {group}\nAction : {reference}\nTitre : {title}\nAvant : {before}\nHeure d’avant : {timeBefore}\nNouveau jour : {heldOn}\nHeure : {time}\nFuseau horaire : {zone}\nLieu : {place}\nChangement fait par {by}",
          agenda: "À l’ordre du jour :\n{agenda}",
          todo: "Dites à la facilité si vous ne pouvez pas venir.",
        },
      },
      cancelled: {
        name: "Une réunion du groupe de travail est annulée",
        subject: "Annulée : {meeting}, {heldOn} ({reference})",
        lines: {
          what: "Une réunion du groupe de travail n’a pas lieu. Ce courriel la retire de votre agenda.",
          facts: "Réunion : {meeting}\nGroupe : {group}\nAction : {reference}\nTitre : {title}\nElle était prévue le {heldOn}, {time} ({zone})\nLieu : {place}\nAnnulée par {by}",
          reason: "Pourquoi :\n{reason}",
          agenda: "Ce qui était à l’ordre du jour :\n{agenda}",
        },
      },
    },
    expert: {
      asked: {
        name: "Le profil d’un expert est demandé",
        subject: "Votre profil dans notre vivier d’experts",
        lines: { what: "Vous figurez dans notre vivier d’experts. Lisez, s’il vous plaît, ce que nous savons de vous et corrigez-le : langues, sujets, postes passés et disponibilité.", link, until: "Le lien fonctionne jusqu’au {expiresOn}, une seule fois. Aucun compte n’est nécessaire. Ne le transmettez pas.", by: "Demandé par {by}" },
      },
    },
    deployment: {
      asked: {
        name: "La participation d’un expert est demandée",
        subject: "Participerez-vous ? {title}",
        lines: {
          what: "Nous aimerions vous envoyer en mission.",
          facts: "Mission : {title}\nLieu : {place}\nDu : {startsOn}\nAu : {endsOn}\nJours ouvrés : {workingDays}",
          terms: "Termes de référence :\n{terms}",
          todo: "Dites par ce lien si vous participez. Si vous ne le pouvez pas, dites pourquoi, et qui le pourrait. Aucun compte n’est nécessaire.",
          link,
          until: "Le lien fonctionne jusqu’au {expiresOn}, une seule fois.",
          by: "Demandé par {by}",
        },
      },
      answered: {
        name: "Un expert a répondu",
        subject: "Réponse de {expert} : {title}, {reference}",
        lines: {
          yes: "{if_accepted}{expert} participe.",
          no: "{if_reason}{expert} ne participe pas.",
          facts: "Action : {reference}\nMission : {title}\nDu : {startsOn}",
          reason: "Motif :\n{reason}",
          other: "Une autre personne qui le pourrait : {other}",
          todo: "{if_reason}Cherchez un autre expert sur la page de la mission.",
        },
      },
    },
    nomination: {
      asked: {
        name: "Des experts sont demandés aux points de contact",
        subject: "Experts pour une mission : à nommer d’ici le {dueOn}",
        lines: {
          what: "Nous cherchons des experts pour une mission. Nommez, s’il vous plaît, ceux de votre pays qui conviennent et sont libres, ou dites qu’il n’y a personne.",
          facts: "Mission : {title}\nLieu : {place}\nDu : {startsOn}\nAu : {endsOn}\nRépondre d’ici le : {dueOn}",
          message: "{by} ajoute :\n{message}",
          terms: "Termes de référence :\n{terms}",
          link,
          todo: "Aucun compte n’est nécessaire. Le lien fonctionne jusqu’au {dueOn}, une seule fois.",
        },
      },
      reminder: {
        name: "Rappel : des experts sont demandés",
        subject: "Rappel : experts pour une mission, d’ici le {dueOn}",
        lines: { what: "Nous vous avons demandé de nommer des experts pour une mission et n’avons pas encore de réponse.", facts: "Mission : {title}\nLieu : {place}\nDu : {startsOn}\nAu : {endsOn}\nRépondre d’ici le : {dueOn}", todo: "Nommez des experts, ou dites par le même lien qu’il n’y a personne.", link },
      },
      answered: {
        name: "Un point de contact a répondu",
        subject: "Réponse de {institution} : experts pour {reference}",
        lines: {
          what: "Un point de contact a répondu à votre appel.",
          facts: "Action : {reference}\nMission : {title}\nInstitution : {institution}\nNommés : {names}",
          reason: "Personne n’a été nommé. Motif donné :\n{reason}",
          todo: "{if_names}Comparez-les à ce que demande la mission, puis sollicitez ceux que vous voulez.",
        },
      },
    },
    check_in: {
      asked: {
        name: "Ce que l’Action est devenue",
        subject: "Qu’est devenue l’Action {reference} ? Merci de répondre d’ici au {until}",
        lines: {
          what: "Du temps a passé depuis la présentation du rapport. La facilité demande ce qu’il est devenu.",
          facts: "Action : {reference}\nTitre : {title}\nMois depuis la présentation : {months}\nRépondre avant la fin du {until}",
          todo: "Dites comment le rapport est utilisé aujourd’hui. Cinq choix, quelques minutes, aucun compte.",
          advice: "Des recommandations restent ouvertes. Dites sur la même page ce qu’est devenue chacune :\n{advice}",
          link,
          until: "Le lien fonctionne jusqu’au {expiresOn}. Ne le transmettez pas : il répond en votre nom.",
          by: "Demandé par {by}",
        },
      },
      reminder: {
        name: "Un rappel : ce que l’Action est devenue",
        subject: "Rappel : qu’est devenue l’Action {reference} ?",
        lines: {
          what: "Nous vous avons demandé ce que cette Action est devenue et n’avons pas encore votre réponse.",
          facts: "Action : {reference}\nTitre : {title}\nMois depuis la présentation : {months}",
          report: "{if_report}Votre autorité n’a pas encore dit comment le rapport est utilisé. La réponse était attendue d’ici au {until} ; une réponse tardive est tout aussi utile.",
          advice: "Recommandations encore sans réponse de votre part : {count}",
          todo: "Choisissez une réponse. « Nous ne pouvons pas le dire » en est une aussi. Aucun compte n’est nécessaire.",
          link,
          until: "Le lien fonctionne jusqu’au {expiresOn}. Les rappels cessent dès que vous répondez.",
        },
      },
      silent: {
        name: "Une autorité n’a pas répondu à un point de suivi",
        subject: "{reference} : pas de réponse après {months} mois",
        lines: {
          what: "Le délai de réponse est passé sans réponse. C’est compté comme silence. L’autorité peut encore répondre.",
          facts: "Action : {reference}\nTitre : {title}\nAutorité : {authority}\nMois depuis la présentation : {months}\nDemandé le {askedOn}",
          asked: "Personnes interrogées :\n{asked}",
          nobody: "{no_asked}Personne n’a pu être interrogé : aucun siège de l’autorité n’est occupé et aucun chef de file d’une recommandation ouverte n’est connu. Nommez quelqu’un.",
          todo: "Appelez-les. Vous pouvez noter ce qu’on vous dit.",
        },
      },
      escalated: {
        name: "Les rappels n’ont pas mis fin à un silence",
        subject: "{reference} : toujours pas de réponse après {months} mois",
        lines: {
          what: "Une autorité a été interrogée et relancée, et n’a pas répondu.",
          facts: "Action : {reference}\nTitre : {title}\nAutorité : {authority}\nMois depuis la présentation : {months}\nDemandé le {askedOn}",
          asked: "Personnes interrogées :\n{asked}",
          nobody: "{no_asked}Personne n’a pu être interrogé : aucun siège de l’autorité n’est occupé et aucun chef de file d’une recommandation ouverte n’est connu.",
          todo: "Décidez qui parle à qui : une autre personne du ministère, ou la délégation de l’UE. Ceci n’est dit qu’une fois.",
        },
      },
    },
  },
} as const satisfies Translated<typeof en>;
