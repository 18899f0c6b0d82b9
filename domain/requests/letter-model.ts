import type { RequestLanguage } from "./lists";

/** What the letter says, with places in braces for the facts of the request. */
export type LetterTexts = {
  /** In its own words, for the link to it. */
  language: string;
  head: string; place: string; to: string; subject: string; salutation: string;
  asks: string; why: string; jointly: string; undertakes: string; undertakings: readonly string[];
  closing: string; signature: string; name: string; rank: string; stamp: string; blank: string;
};

/** The model of an endorsement letter in every language an authority may write in. Reviewed wording belongs to each programme. */
export const LETTER_MODELS: Record<RequestLanguage, LetterTexts> = {
  en: {
    language: "English", head: "[On the paper of {authority}]", place: "[Place], [date]", to: "To {programme}", subject: "Endorsement of request {reference}: {title}", salutation: "Dear Sir or Madam,",
    asks: "{authority} supports the request named above and asks for the assistance that it describes.", why: "The need in short: {need}", jointly: "The following institutions ask together with us: {joint}.",
    undertakes: "If the request is approved, {authority} undertakes:", undertakings: ["to name a contact person and to take part in the work,", "to invite the institutions concerned to a working group,", "to give the experts the texts and data they need, within the law,", "to say afterwards what became of the recommendations."],
    closing: "Yours faithfully,", signature: "[Signature]", name: "Name: {name}", rank: "Function: {rank}", stamp: "[Stamp]", blank: "[to be filled in]",
  },
  fr: {
    language: "Français", head: "[Sur le papier de {authority}]", place: "[Lieu], le [date]", to: "À {programme}", subject: "Approbation de la demande {reference} : {title}", salutation: "Madame, Monsieur,",
    asks: "{authority} soutient la demande nommée ci-dessus et sollicite l’appui qu’elle décrit.", why: "Le besoin en bref : {need}", jointly: "Les institutions suivantes demandent avec nous : {joint}.",
    undertakes: "Si la demande est approuvée, {authority} s’engage :", undertakings: ["à désigner une personne de contact et à prendre part aux travaux,", "à inviter les institutions concernées à un groupe de travail,", "à remettre aux experts les textes et les données utiles, dans le respect de la loi,", "à dire ensuite ce que sont devenues les recommandations."],
    closing: "Veuillez agréer, Madame, Monsieur, l’expression de notre haute considération.", signature: "[Signature]", name: "Nom : {name}", rank: "Fonction : {rank}", stamp: "[Cachet]", blank: "[à compléter]",
  },
  es: {
    language: "Español", head: "[En papel de {authority}]", place: "[Lugar], [fecha]", to: "A {programme}", subject: "Respaldo de la solicitud {reference}: {title}", salutation: "Estimados señores y señoras:",
    asks: "{authority} respalda la solicitud arriba indicada y pide el apoyo que en ella se describe.", why: "La necesidad, en resumen: {need}", jointly: "Las instituciones siguientes la presentan junto con nosotros: {joint}.",
    undertakes: "Si la solicitud se aprueba, {authority} se compromete a:", undertakings: ["nombrar a una persona de contacto y participar en los trabajos,", "invitar a las instituciones interesadas a un grupo de trabajo,", "facilitar a los expertos los textos y datos necesarios, conforme a la ley,", "informar después de lo que se hizo con las recomendaciones."],
    closing: "Atentamente,", signature: "[Firma]", name: "Nombre: {name}", rank: "Cargo: {rank}", stamp: "[Sello]", blank: "[por completar]",
  },
  pt: {
    language: "Português", head: "[Em papel de {authority}]", place: "[Local], [data]", to: "A {programme}", subject: "Apoio ao pedido {reference}: {title}", salutation: "Ex.mos Senhores e Senhoras,",
    asks: "{authority} apoia o pedido acima indicado e solicita a assistência nele descrita.", why: "A necessidade, em resumo: {need}", jointly: "As instituições seguintes apresentam o pedido connosco: {joint}.",
    undertakes: "Se o pedido for aprovado, {authority} compromete-se a:", undertakings: ["nomear uma pessoa de contacto e participar nos trabalhos,", "convidar as instituições interessadas para um grupo de trabalho,", "entregar aos peritos os textos e dados necessários, nos termos da lei,", "informar depois do que foi feito com as recomendações."],
    closing: "Com os melhores cumprimentos,", signature: "[Assinatura]", name: "Nome: {name}", rank: "Cargo: {rank}", stamp: "[Carimbo]", blank: "[por preencher]",
  },
  ru: {
    language: "Русский", head: "[На бланке: {authority}]", place: "[Место], [дата]", to: "Кому: {programme}", subject: "Поддержка запроса {reference}: {title}", salutation: "Уважаемые дамы и господа!",
    asks: "{authority} поддерживает указанный выше запрос и просит об описанной в нём помощи.", why: "Суть потребности: {need}", jointly: "Вместе с нами обращаются следующие учреждения: {joint}.",
    undertakes: "В случае одобрения запроса {authority} обязуется:", undertakings: ["назначить контактное лицо и участвовать в работе,", "пригласить заинтересованные учреждения в рабочую группу,", "предоставить экспертам необходимые тексты и данные в рамках закона,", "сообщить впоследствии, что было сделано по рекомендациям."],
    closing: "С уважением,", signature: "[Подпись]", name: "Имя и фамилия: {name}", rank: "Должность: {rank}", stamp: "[Печать]", blank: "[заполнить]",
  },
  ar: {
    language: "العربية", head: "[على ورق {authority}]", place: "[المكان]، [التاريخ]", to: "إلى {programme}", subject: "تأييد الطلب {reference}: {title}", salutation: "السيدات والسادة المحترمون،",
    asks: "تؤيد {authority} الطلب المذكور أعلاه وتلتمس الدعم الموصوف فيه.", why: "الحاجة باختصار: {need}", jointly: "تتقدم معنا بالطلب المؤسسات التالية: {joint}.",
    undertakes: "في حال الموافقة على الطلب، تتعهد {authority} بما يلي:", undertakings: ["تعيين شخص للاتصال والمشاركة في العمل،", "دعوة المؤسسات المعنية إلى مجموعة عمل،", "تزويد الخبراء بالنصوص والبيانات اللازمة في حدود القانون،", "الإبلاغ لاحقا بما آلت إليه التوصيات."],
    closing: "وتفضلوا بقبول فائق الاحترام،", signature: "[التوقيع]", name: "الاسم: {name}", rank: "الصفة: {rank}", stamp: "[الختم]", blank: "[يستكمل]",
  },
};

export type LetterFacts = { authority: string; programme: string; reference: string; title: string; need: string; joint: string; name: string; rank: string };

const MOST_NEED = 600;

/** The lines of the letter with the facts in their places; what is not known yet is left to be filled in. */
export function letterOf(language: RequestLanguage, facts: LetterFacts): LetterTexts {
  const texts = LETTER_MODELS[language];
  const need = facts.need.length > MOST_NEED ? `${facts.need.slice(0, MOST_NEED).trimEnd()} …` : facts.need;
  const told: Record<string, string> = { ...facts, need };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => told[name]?.trim() || texts.blank);
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Array.isArray(text) ? text.map(fill) : fill(text as string)])) as unknown as LetterTexts;
}
