import { createHash } from "node:crypto";

const STYLE = `body{margin:0;background:#FBFAF7;color:#1B2A2F;font:18px/1.5 "Source Sans 3",sans-serif}main{max-width:40rem;margin:4rem auto;padding:0 1rem}h1{font:600 2rem/1.2 "Source Serif 4",serif}a{color:inherit}`;
/** What a content security policy calls the one style that stands in a page itself. */
export const PLAIN_STYLE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

const TEXTS = {
  en: {
    400: ["This could not be read", "What arrived was incomplete or is not one of our forms, so nothing was done. Open the page here and send it again."],
    403: ["This form was not ours", "It was sent from another site, so nothing was done. Open the page here and send it again."],
    404: ["Page not found", "Check the address, or go back to the start."],
    413: ["This is too large", "Files may have up to 20 MB. Nothing you saved before is lost: go back and choose a smaller one."],
    429: ["Too many requests", "Suivi was asked for more in one minute than a person reads or sends. Nothing you saved is lost: wait a minute, go back and try again."],
    500: ["Something went wrong", "Nothing was lost that had been saved. Go back and try again."],
    number: "If it happens again, tell us this number: ",
    back: "Back to the page",
    start: "Go to the start",
  },
  fr: {
    400: ["Envoi illisible", "Ce qui est arrivé est incomplet ou n’est pas l’un de nos formulaires : rien n’a été fait. Ouvrez la page ici et envoyez-le de nouveau."],
    403: ["Ce formulaire n’était pas le nôtre", "Il a été envoyé depuis un autre site : rien n’a été fait. Ouvrez la page ici et envoyez-le de nouveau."],
    404: ["Page introuvable", "Vérifiez l’adresse, ou revenez au début."],
    413: ["Envoi trop volumineux", "Un fichier peut avoir jusqu’à 20 Mo. Rien de ce que vous aviez enregistré n’est perdu : revenez en arrière et choisissez-en un plus petit."],
    429: ["Trop de demandes", "Suivi a reçu en une minute plus de demandes qu’une personne n’en lit ou n’en envoie. Rien de ce que vous aviez enregistré n’est perdu : attendez une minute, revenez en arrière et réessayez."],
    500: ["Une erreur est survenue", "Rien de ce qui était enregistré n’est perdu. Revenez en arrière et réessayez."],
    number: "Si cela se reproduit, communiquez-nous ce numéro : ",
    back: "Revenir à la page",
    start: "Aller au début",
  },
};

/** A page for a refusal that no route could draw, in the reader's language. */
export function plainPage(status, request) {
  const language = languageOf(request);
  const texts = TEXTS[language];
  const [title, advice] = texts[status] ?? texts[status >= 500 ? 500 : 404];
  // A form is sent to the address of the page it stands on.
  const path = (request.url ?? "").split("?")[0];
  const back = request.method === "POST" && /^\/(?!\/)[\w./-]*$/.test(path) && !path.startsWith("/api/") ? `<p><a href="${path}">${texts.back}</a></p>` : "";
  // The log's line of this request has the same number.
  const id = request.headers["x-request-id"];
  const number = status >= 500 && /^[\w-]+$/.test(id ?? "") ? `<p>${texts.number}<strong>${id}</strong></p>` : "";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Suivi</title>
<style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${advice}</p>${number}${back}<p><a href="/">${texts.start}</a></p></main></body></html>`;
}

function languageOf({ headers }) {
  const chosen = /(?:^|;\s*)suivi-language=(en|fr)/.exec(headers.cookie ?? "")?.[1];
  return chosen ?? /\b(en|fr)\b/i.exec(headers["accept-language"] ?? "")?.[1]?.toLowerCase() ?? "en";
}
