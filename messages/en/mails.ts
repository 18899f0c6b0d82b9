import type { MeetingMode } from "@/domain/committee/lists";
import type { MailState } from "@/domain/mails/lists";
import type { MailTexts, SharedTexts } from "@/domain/mails/texts";

const request = "Request: {reference}\nTitle: {title}\nAuthority: {authority}";
const yours = "Your request: {reference}\nTitle: {title}";
const link = "Your personal link: {link}";

export const mails = {
  title: "Mails",
  lead: "What Suivi told whom, newest first. What could not be sent stands first.",
  modes: { meeting: "A meeting", written: "In writing: no objection by the day is consent" } satisfies Record<MeetingMode, string>,
  states: { waiting: "Waiting", sent: "Sent", failed: "Not sent" } satisfies Record<MailState, string>,
  columns: { queuedAt: "When", to: "To", name: "Mail", about: "About", state: "State" },
  filter: { request: "Request", state: "State", any: "All", show: "Show", clear: "Show all", unknown: "This choice is not known: all mails are shown." },
  count: "{total, plural, =0 {No mail} one {# mail} other {# mails}}",
  most: "Only the newest {most, number} are shown. Choose a request to see fewer.",
  none: "No mail yet. Mails are written when something happens that somebody has to know.",
  noMatch: "No mail fits this choice.",
  one: {
    to: "To",
    language: "Language",
    languages: { en: "English", fr: "French" },
    queuedAt: "Written",
    sentAt: "Sent",
    tries: "Tries",
    nextTryAt: "Next try",
    reason: "Why it was not sent",
    text: "The text",
    linkPlace: "(the personal link of this mail; it is shown to its reader only)",
    ownText: "The request it tells of is still a draft. Its text belongs to the authority.",
    again: "Send again",
    againLead: "The mail is tried again within a minute, to the same address.",
    back: "All mails",
  },
  demo: {
    title: "Mails that were sent",
    lead: "This is a demonstration: no mail leaves it. What would have been sent is listed here, newest first, with links that work.",
    none: "Nothing was sent yet.",
    to: "To {name}, {address}",
    find: "Mails of the demonstration",
  },

  shared: {
    greeting: "Dear {name},",
    open: "Open it after signing in: {page}",
    about: "Programme: {programme}",
    noReply: "This mail was written by the service; answers to it are not read.",
    why: {
      asks: "You get it because you hold a seat of an authority that takes part in this.",
      works: "You get it because you work at the facility and this waits with the facility.",
      invited: "You get it because an authority gave your name for your institution.",
      consulted: "You get it because your service is asked for its opinion on requests for support.",
      assesses: "You get it because you are asked to assess this request.",
      committee: "You get it because you take part in the committee or prepare it.",
      appointed: "You get it because the facility wrote down your address.",
      seat: "You get it because somebody of this authority wrote down your address.",
      group: "You get it because you sit in the working group of this Action, or work for an authority that takes part in it.",
      condition: "You get it because you see to a condition of a decision, or follow it at the facility.",
      expert: "You get it because you are on the facility’s roster of experts or take part in a mission.",
      account: "You get it because it concerns how you sign in to Suivi.",
      participant: "You get it because you took part in an activity and your address was noted. It is deleted a year after the activity.",
      focal: "You get it because you are the focal point of your country for experts.",
      advised: "You get it because of a recommendation that your institution leads on, that you made, or that came from your work.",
      receiver: "You get it because your programme is asked to carry on with results of an Action.",
      enters: "You get it because somebody typed your address on the sign-in page.",
    },
  } satisfies SharedTexts,

  templates: {
    request: {
      sent: {
        name: "Copy of a sent request",
        subject: "Request {reference} was sent: {title}",
        lines: {
          what: "Your request was sent to the facility. This mail is your copy.",
          facts: `${yours}\nSent by {sentBy} on {sentOn}`,
          need: "The problem:\n{need}",
          result: "What should be different afterwards:\n{expectedResult}",
          next: "What comes next: the facility reads it, then asks the EU services for their opinion or gives it back to you with questions. You need not do anything now.",
        },
      },
      arrived: {
        name: "A request arrived",
        subject: "New request {reference}: {title}",
        lines: {
          what: "A request arrived. It waits for the facility to read it.",
          facts: `${request}\nSent by {sentBy} on {sentOn}`,
          need: "The problem:\n{need}",
          result: "What should be different afterwards:\n{expectedResult}",
          todo: "Read it, then ask the EU services for their opinion or give it back with questions.",
        },
      },
      resent: {
        name: "A request came back",
        subject: "Request {reference} was sent again: {title}",
        lines: {
          what: "The authority answered your questions and sent the request again.",
          facts: `${request}\nSent by {sentBy} on {sentOn}`,
          need: "The problem:\n{need}",
          result: "What should be different afterwards:\n{expectedResult}",
          todo: "Read what changed, then ask the EU services for their opinion or give it back once more.",
        },
      },
      returned: {
        name: "A request was given back",
        subject: "Please complete your request {reference} by {dueOn}",
        lines: {
          what: "The facility read your request and needs more from you.",
          facts: `${yours}\nAnswer by: {dueOn}`,
          reason: "What {by} of the facility asks:\n{reason}",
          todo: "Change the answers that are named on the page, say in a few words what you changed, and send the request again.",
        },
      },
      decided: {
        name: "A request was decided",
        subject: "Decision on your request {reference}: {outcome}",
        lines: {
          what: "The committee decided on your request.",
          facts: `${yours}\nDecision: {outcome}\nDecided on {decidedOn}`,
          reasons: "Reasons: {reasons}",
          explanation: "Explanation:\n{explanation}",
          elsewhere: "Passed on to: {redirectedTo}",
          conditions: "Conditions:\n{conditions}",
          next: "What comes next stands on the page of your request.",
        },
      },
      merged: {
        name: "A request goes on in another one",
        subject: "Your request {reference} goes on as {intoReference}",
        lines: {
          what: "Two requests ask for the same. They go on as one, so that nothing is asked or answered twice. Your request and all it holds stays on record.",
          facts: `${yours}\nGoes on as: {intoReference}\nTitle there: {intoTitle}`,
          reason: "Why:\n{reason}",
          todo: "You need not do anything. From now on, read where it stands on the page of the request that goes on.",
        },
      },
      withdrawn: {
        name: "A request was withdrawn",
        subject: "Request {reference} was withdrawn: {title}",
        lines: {
          what: "The authority withdrew its request. Nothing more is to be done with it.",
          facts: request,
          reason: "What it says:\n{reason}",
        },
      },
    },
    joint: {
      invited: {
        name: "Invitation to ask together",
        subject: "{authority} invites you to sign a request for support",
        lines: {
          what: "An authority asks for support and would like your institution to ask with it. Each institution signs for itself.",
          facts: `${request}\nYour institution: {institution}\nInvited by {invitedBy}`,
          need: "The problem:\n{need}",
          result: "What should be different afterwards:\n{expectedResult}",
          todo: "Read the request and sign it, or say that you do not sign. You need no account.",
          link,
          until: "The link works until {expiresOn}.",
        },
      },
      signed: {
        name: "An institution signed",
        subject: "{institution} signed request {reference}",
        lines: {
          what: "An institution that you invited signed your request.",
          facts: `${yours}\nInstitution: {institution}\nSigned by {signatory}\nSigned on {signedOn}`,
          next: "Who else must sign stands on the page of your request.",
        },
      },
      declined: {
        name: "An institution does not sign",
        subject: "{institution} does not sign request {reference}",
        lines: {
          what: "An institution that you invited does not sign your request.",
          facts: `${yours}\nInstitution: {institution}`,
          reason: "What it says:\n{reason}",
          todo: "You can send the request without it, or invite another institution. A civil society organisation cannot ask alone.",
        },
      },
    },
    sign_in: {
      code: {
        name: "Code to sign in",
        subject: "Your code for Suivi",
        lines: {
          what: "Somebody, probably you, wants to sign in to Suivi with this address.",
          code: "Your code: {code}",
          link: "Or open this page in the browser where you asked for the code, and press its button:\n{link}",
          care: "The code works for ten minutes, once, and only in the browser where it was asked for. Nobody of the facility ever asks you for it. If it was not you, do nothing.",
        },
      },
    },
    seat: {
      invited: {
        name: "Invitation to a seat",
        subject: "{authority} invites you to Suivi",
        lines: {
          what: "Your authority asks for support of the facility and follows it in Suivi. You are invited to work there with your colleagues.",
          facts: "Authority: {authority}\nYour seat: {seat}\nInvited by {invitedBy}",
          todo: "Open the link and accept. After that you sign in with this mail address.",
          link,
          until: "The link works until {expiresOn}.",
        },
      },
      offered: {
        name: "Invitation by the facility",
        subject: "You are invited to Suivi: {seat}",
        lines: {
          what: "The facility follows its Actions, from the request to what became of it, in Suivi. You are invited to take a seat there.",
          facts: "Organisation: {authority}\nYour seat: {seat}\nInvited by {invitedBy}",
          todo: "Open the link and accept. After that you sign in with this mail address.",
          link,
          until: "The link works until {expiresOn}.",
        },
      },
      ended: {
        name: "A seat ended",
        subject: "Your seat at {authority} has ended",
        lines: {
          what: "You no longer work in Suivi for this organisation. What you wrote stays with the seat.",
          facts: "Organisation: {authority}\nSeat: {seat}\nEnded on {endedOn}\nEnded by {by}",
          todo: "Is this a mistake? Tell the person who ended it, or the facility.",
        },
      },
      round_asked: {
        name: "Who still works there?",
        subject: "Who still works at your authority? Please answer by {dueOn}",
        lines: {
          what: "Twice a year we ask every authority who of its people still works there, so that nobody who has left can come in.",
          facts: "Authority: {authority}\nPeople to answer for: {open}\nAnswer by {dueOn}",
          todo: "The page lists everybody with two buttons: still works here, or has left. Whoever has left loses the seat at once; what they wrote stays.",
        },
      },
      round_reminder: {
        name: "Who still works there? A reminder",
        subject: "Still to answer: who works at your authority?",
        lines: {
          what: "You have not yet said of everybody whether they still work at your authority.",
          facts: "Authority: {authority}\nPeople left to answer for: {open}\nAnswer by {dueOn}",
          todo: "The page lists everybody with two buttons: still works here, or has left.",
        },
      },
      round_unled: {
        name: "Seats that nobody can confirm",
        subject: "{authority} has no administrator who could confirm its seats",
        lines: {
          what: "It is time to ask who still works at this authority, and nobody administers its seats.",
          facts: "Authority: {authority}\nPeople to answer for: {open}\nAnswer by {dueOn}",
          todo: "Ask your contact at the authority who should administer its seats.",
        },
      },
    },
    viewing: {
      ended: {
        name: "Somebody looked as you see",
        subject: "An administrator looked at Suivi as you see it",
        lines: {
          what: "To help, an administrator of Suivi looked at your pages for a while. Nothing could be changed, and nothing was.",
          facts: "Who: {by}\nWhy: {reason}\nOn {beganOn}, for {minutes} min",
          pages: "Pages opened:\n{pages}",
          todo: "You find this at “Your data” too. Is it a surprise? Ask the facility.",
        },
      },
    },
    factor: {
      code_used: {
        name: "A recovery code was used",
        subject: "A recovery code of yours was used",
        lines: {
          what: "Somebody signed in to Suivi as you with one of your recovery codes. Most likely it was you, without your phone or key.",
          facts: "Codes left: {left}",
          todo: "It was not you? Tell the facility at once: an administrator can end your sessions and reset your second factor.",
        },
      },
      reset: {
        name: "Second factor reset",
        subject: "Your second factor was reset",
        lines: {
          what: "Your authenticator app, your passkeys and your recovery codes no longer open Suivi. Every session of yours has ended. Sign in as usual and set up a new second factor.",
          facts: "Reset by: {by}\nReason: {reason}",
          todo: "You did not ask for it? Tell the facility at once.",
        },
      },
    },
    opinion: {
      asked: {
        name: "Your opinion is asked",
        subject: "Your opinion by {dueOn}: {title} ({reference})",
        lines: {
          what: "An authority asks the facility for support. Your service is asked for its opinion.",
          information: "Your service asked for more information. Here it is; the working days start again:\n{information}",
          note: "{askedBy} of the facility adds:\n{note}",
          facts: `${request}\nCountry: {country}\nService asked: {service}\nAnswer by: {dueOn}\nAsked by {askedBy}`,
          need: "The problem:\n{need}",
          result: "What should be different afterwards:\n{expectedResult}",
          veto: "{if_veto}Your silence does not count as consent: the facility waits for your answer.",
          silence: "If no answer has come by the end of {silenceOn}, your silence counts as consent. Asking for more information stops the clock.",
          todo: "Read the request and answer with this link. You need no account.",
          link,
        },
      },
      reminder: {
        name: "Reminder: your opinion is asked",
        subject: "Reminder: your opinion by {dueOn}, {title} ({reference})",
        lines: {
          what: "Your service was asked for its opinion on a request and has not answered yet.",
          facts: `${request}\nService asked: {service}\nAnswer by: {dueOn}`,
          veto: "{if_veto}Your silence does not count as consent: the facility waits for your answer.",
          silence: "If no answer has come by the end of {silenceOn}, your silence counts as consent. Asking for more information stops the clock.",
          todo: "Read the request and answer with this link. You need no account.",
          link,
        },
      },
      arrived: {
        name: "An opinion arrived",
        subject: "Opinion of {service} on {reference}: {answer}",
        lines: {
          what: "A service gave its opinion.",
          facts: `${request}\nService: {service}\nOpinion: {answer}\nGiven by {by}`,
          remarks: "Its remarks:\n{remarks}",
          todo: "Did it ask for more information? Send it, then start its clock again on the page of the request.",
        },
      },
      late: {
        name: "A late objection",
        subject: "Late objection of {service} on {reference}",
        lines: {
          what: "A service objected after its silence had counted as consent. The consent stands; the objection is kept and shown with it.",
          facts: `${request}\nSilence counted as consent on {silenceOn}\nService: {service}\nOpinion: {answer}\nGiven by {by}`,
          remarks: "Its remarks:\n{remarks}",
          todo: "Decide whether to speak with the service before the committee decides.",
        },
      },
    },
    assessment: {
      asked: {
        name: "An assessment is asked",
        subject: "Please assess request {reference}: {title}",
        lines: {
          what: "You are asked to assess a request. Others may assess it too; you do not see each other’s answers before you have given yours.",
          facts: `${request}\nAsked by {by}`,
          todo: "First say whether you have a conflict of interest. Then answer the questions and submit.",
        },
      },
      asked_again: {
        name: "An assessment is asked again",
        subject: "Please assess request {reference} again: {title}",
        lines: {
          what: "You are asked to assess this request again. Where you had answered before, your answers are filled in.",
          facts: `${request}\nAsked by {by}`,
          reason: "Why:\n{reason}",
          todo: "Read why, correct your answers where needed, and submit.",
        },
      },
    },
    committee: {
      planned: {
        name: "The committee is called",
        subject: "Committee {number}: {plannedOn}",
        lines: {
          what: "The committee is asked to decide on requests.",
          facts: "Number: {number}\nDay: {plannedOn}\nHow: {mode}\nPlace: {place}",
          agenda: "On the agenda:\n{agenda}",
          todo: "Read the decision sheets you are sent, and tell the facility if you cannot take part.",
        },
      },
      moved: {
        name: "The committee moves or is cancelled",
        subject: "{if_cancelled}The committee of {before} is cancelled\n{no_cancelled}The committee of {before} moves to {plannedOn}",
        lines: {
          cancelled: "{if_cancelled}The committee does not decide on the day that was planned.",
          moved: "{no_cancelled}The day of the committee changed.",
          facts: "Number: {number}\nPlanned before: {before}\n{no_cancelled}New day: {plannedOn}\n{no_cancelled}How: {mode}\n{no_cancelled}Place: {place}",
          reason: "Why:\n{reason}",
          agenda: "On the agenda:\n{agenda}",
          none: "{if_cancelled}You need not do anything. You are told when the requests come to another meeting.",
          todo: "{no_cancelled}Tell the facility if you cannot take part on the new day.",
        },
      },
    },
    condition: {
      due: {
        name: "A condition falls due",
        subject: "Due on {dueOn}: a condition of the decision on {reference}",
        lines: {
          what: "A condition of the committee’s decision falls due soon and is not met yet.",
          facts: `${request}\nDue on: {dueOn}\nWho sees to it: {owner}`,
          text: "The condition:\n{text}",
          todo: "See to it, and tell the facility once it is met.",
        },
      },
    },
    reminder: {
      draft: {
        name: "Reminder: a draft waits",
        subject: "Your draft {reference} has not been sent",
        lines: {
          what: "Your authority began a request for support. It has not been sent, and nobody has worked on it for some time.",
          facts: `${yours}\nLast saved by {savedBy}\nLast saved on {savedOn}`,
          todo: "Go on where you stopped, have it sent by your signatory, or withdraw it if it is no longer needed.",
        },
      },
      returned: {
        name: "Reminder: a request was given back",
        subject: "Your request {reference} waits for your answers",
        lines: {
          what: "The facility gave your request back with questions. It has not been sent again.",
          facts: `${yours}\nAnswer by: {dueOn}\nThe answer was due on {wasDueOn}. You can still send it.`,
          reason: "What {by} of the facility asks:\n{reason}",
          todo: "Change the answers that are named on the page and send the request again. Do you need more time? Tell the facility.",
        },
      },
      unread: {
        name: "Reminder: nobody has worked on a request",
        subject: "Request {reference} has waited {days} working days",
        lines: {
          what: "A request arrived, and nobody of the facility has done anything with it yet.",
          facts: `${request}\nWith the facility since {sentOn}\nWorking days: {days}`,
          todo: "Read it, then ask the EU services for their opinion or give it back with questions.",
        },
      },
      undecided: {
        name: "Reminder: a request is ready to be decided",
        subject: "Request {reference} can be decided since {settledOn}",
        lines: {
          what: "Every opinion on a request is in, and it has not been decided.",
          facts: `${request}\nLast opinion on {settledOn}\nDays since then: {days}`,
          todo: "Put it on the committee’s agenda or record the decision. The page of the request says what is still missing.",
        },
      },
    },
    output: {
      to_review: {
        name: "An output waits to be read",
        subject: "{reference}: “{title}” waits for your answer",
        lines: {
          what: "The facility sends you an output to read.",
          facts: "Action: {reference}\nOutput {number}: {title}\nVersion: {version}",
          changed: "What was changed since you gave it back:\n{changed}",
          todo: "Read it. Say section by section whether you agree, ask for changes or have no view. A signatory then validates it, or you give it back.",
          by: "Sent by {by}",
        },
      },
      returned: {
        name: "An output came back",
        subject: "{reference}: “{title}” came back, due {dueOn}",
        lines: { what: "The authority gives an output back and says what should change.", facts: "Action: {reference}\nOutput {number}: {title}\nSend it again by {dueOn}", reason: "What it asks:\n{reason}", todo: "Change what is named, then send it again with a word on what you changed.", by: "From {by}, {organisation}" },
      },
      validated: {
        name: "An output was validated",
        subject: "{reference}: “{title}” is validated",
        lines: { what: "A signatory of the authority has validated an output.", facts: "Action: {reference}\nOutput {number}: {title}\nLanguage that was read: {language}", comment: "Remark:\n{comment}", todo: "It can be presented. Before it is published, check that it shows who pays.", by: "From {by}, {organisation}" },
      },
      round_due: {
        name: "Reminder: a returned output is due",
        subject: "{reference}: send “{title}” again by {dueOn}",
        lines: { what: "An output that the authority gave back is due in a week.", facts: "Action: {reference}\nOutput {number}: {title}\nDue: {dueOn}\nAuthority: {organisation}", reason: "What it asked:\n{reason}", todo: "Finish the changes and send it again." },
      },
      comment_asked: {
        name: "An expert is asked for comments",
        subject: "{reference}: please comment on “{title}”",
        lines: { what: "You are asked to read a text and to comment on it, section by section.", facts: "Action: {reference}\nText: {title}", link, todo: "You need no account. You can come back with the same link until {expiresOn}. Do not pass it on.", by: "Asked by {by}" },
      },
      commented: {
        name: "An expert commented on an output",
        subject: "{reference}: {by} commented on “{title}”",
        lines: { what: "An expert has commented on an output. You get one such mail a day at most.", facts: "Action: {reference}\nOutput {number}: {title}\nExpert: {by}", todo: "Read the comments and say what became of each." },
      },
    },
    mission_report: {
      asked: {
        name: "A mission report is asked",
        subject: "{reference}: please write the report of the mission “{title}”",
        lines: {
          what: "You took part in a mission. Please write its report: what was found, what was agreed, what comes next.",
          facts: "Action: {reference}\nMission: {title}\nPlace: {place}\nFrom: {startsOn}\nTo: {endsOn}",
          reason: "Why the earlier text came back:\n{reason}",
          link: "Your personal link: {link}",
          todo: "You need no account. You can save and come back with the same link until {expiresOn}. Do not pass it on.",
          by: "Asked by {by}",
        },
      },
      arrived: {
        name: "A mission report was handed in",
        subject: "{reference}: the report of the mission “{title}” waits for you",
        lines: { what: "The expert has handed in the report of a mission.", facts: "Action: {reference}\nMission: {title}\nWritten by {by}", todo: "Approve it, or give it back with a reason." },
      },
      returned: {
        name: "A mission report came back",
        subject: "{reference}: the report of the mission “{title}” needs changes",
        lines: { what: "The facility has read your report and asks for changes.", facts: "Action: {reference}\nMission: {title}", reason: "What is asked:\n{reason}", link: "Your personal link: {link}", todo: "The same link still works, until {expiresOn}. Change the text and hand it in again.", by: "Asked by {by}" },
      },
    },
    survey: {
      asked: {
        name: "Participants are asked",
        subject: "One minute: what was it worth to you? {title}",
        lines: { what: "You took part in an activity. Four questions ask what it was worth to you.", facts: "Activity: {title}\nPlace: {place}\nFrom: {startsOn}\nTo: {endsOn}", link: "The questions: {link}", todo: "The address is the same for all participants, so that nobody knows who answers. It is open until {expiresOn}." },
      },
    },
    document: { infected: { name: "A file is infected", subject: "A virus was found in {file}", lines: { what: "The virus scanner found something in a file on record. Nobody can download it.", facts: "File: {file}\nAdded by {by}", todo: "Ask for a clean file and add it as a new version." } } },
    handover: {
      asked: {
        name: "The receiver is asked about the items",
        subject: "What would {receiver} take over from Action {reference}?",
        lines: {
          what: "The facility proposes to hand over results of an Action to your programme. You need no account to answer.",
          facts: "Action: {reference}\nTitle: {title}\nItems: {items}",
          message: "{by} adds:\n{message}",
          todo: "Open the link, read the dossier, and say for each item: accepted, declined and why, or later.",
          link,
          until: "The link works until {expiresOn}. Do not pass it on: it answers in your name.",
          hash: "SHA-256 of the content of the dossier: {hash}",
          by: "Asked by {by}",
        },
      },
      reminder: {
        name: "The receiver is reminded",
        subject: "Still open: what would {receiver} take over from Action {reference}?",
        lines: {
          what: "Some items of a handover to your programme have no answer yet.",
          facts: "Action: {reference}\nTitle: {title}\nItems: {items}",
          link,
          until: "The link works until {expiresOn}.",
          by: "Asked by {by}",
        },
      },
      status_asked: {
        name: "The receiver is asked how far it is",
        subject: "How far is {receiver} with what it took over from Action {reference}?",
        lines: {
          what: "Your programme took over results of an Action. The facility would like to know how far they are: one answer for each, without an account.",
          facts: "Action: {reference}\nTitle: {title}\nItems: {items}",
          link,
          until: "The link works until {expiresOn}. Do not pass it on: it answers in your name.",
          by: "Asked by {by}",
        },
      },
      answered: {
        name: "The receiver has answered",
        subject: "{receiver} has answered about every item of Action {reference}",
        lines: {
          what: "Every item of the handover has an answer.",
          facts: "Action: {reference}\nTitle: {title}\nProgramme: {receiver}\nAnswered by: {by}\nAccepted: {accepted}\nDeclined: {declined}\nLater: {later}",
          todo: "Record the handover as accepted or declined. What was declined is open again in the ledger.",
        },
      },
      status_told: {
        name: "The receiver told how far it is",
        subject: "{receiver} told how far it is with what it took over from Action {reference}",
        lines: {
          what: "The ledger shows what the programme said.",
          facts: "Action: {reference}\nTitle: {title}\nProgramme: {receiver}\nTold by: {by}",
        },
      },
    },
    recommendation: {
      addressed: {
        name: "A recommendation has a new lead",
        subject: "{reference}: your authority now leads on recommendation {number}",
        lines: {
          what: "A recommendation is now addressed to your authority as the one that leads: it answers and says what became of it.",
          facts: "Action: {reference}\nRecommendation: {number}\nDue on: {dueOn}\nChanged by {by}",
          text: "The recommendation:\n{text}",
          reason: "Why it was changed:\n{reason}",
          todo: "Read it. If it has no answer yet, your signatory answers it.",
        },
      },
      update_answered: {
        name: "Somebody said what became of recommendations",
        subject: "{reference}: {institution} said what became of recommendations",
        lines: {
          what: "Somebody who was asked for an update has answered by their personal link. You get one such mail a day and person at most.",
          facts: "Action: {reference}\nInstitution: {institution}\nAnswered by: {by}",
          todo: "Read what was said. What is reported as done counts once a second person has checked the proof.",
        },
      },
      update_asked: {
        name: "An update on recommendations is asked",
        subject: "What has become of the recommendations to {institution}?",
        lines: {
          what: "The facility would like to know what has become of recommendations to your institution.",
          advice: "The recommendations:\n{advice}",
          message: "{by} adds:\n{message}",
          todo: "Choose one of five answers for each, with a proof if there is one. You need no account.",
          link,
          until: "The link works until {expiresOn}. Do not pass it on: it answers in your name.",
          by: "Asked by {by}",
        },
      },
      overdue: {
        name: "A recommendation is past its date",
        subject: "{reference}: recommendation {number} was due on {dueOn}",
        lines: {
          what: "The date of a recommendation has passed, and nobody has said that it is done.",
          facts: "Action: {reference}\nRecommendation: {number}\nDue on: {dueOn}\nLead: {institution}",
          text: "The recommendation:\n{text}",
          todo: "Say what has become of it. If it needs more time, agree on another date with the facility. You are told once.",
        },
      },
      recast: {
        name: "Recommendations were merged or split",
        subject: "{reference}: recommendations were merged or split",
        lines: {
          what: "Recommendations of this Action were merged or split. The earlier ones stay on record with all that was answered; the new ones lead back to them and wait for their own answers.",
          facts: "Action: {reference}\nDone by {by}",
          was: "What they were:\n{was}",
          became: "What they became:\n{became}",
          reason: "Why:\n{reason}",
          todo: "You need not do anything. Tell the facility if something was lost.",
        },
      },
      proof_refused: {
        name: "A proof was not enough",
        subject: "{reference}: recommendation {number} needs more proof",
        lines: {
          what: "Your authority said that a recommendation is done. A second person at the facility looked at the proof and needs more.",
          facts: "Action: {reference}\nRecommendation: {number}\nChecked by {by}",
          text: "The recommendation:\n{text}",
          reason: "What is missing:\n{reason}",
          todo: "Add what proves it, or say where things stand.",
        },
      },
    },
    comparison: {
      shared: {
        name: "A legal comparison is shared",
        subject: "{reference}: the comparison of {instrument} with your law",
        lines: { what: "The facility shows you how the articles of an instrument compare with your law.", facts: "Action: {reference}\nTitle: {title}\nInstrument: {instrument}\nArticles compared: {compared}\nShared by {by}", todo: "You can remark on each article. Your signatory can agree, and approve the whole." },
      },
    },
    task: {
      set: {
        name: "A task is given",
        subject: "{reference}: a task for you, by {dueOn}",
        lines: { what: "A colleague gave you a task.", facts: "Action: {reference}\nDue on: {dueOn}\nGiven by {by}", text: "What is to be done:\n{text}", todo: "Record it as done with a word on how, or give it to somebody else." },
      },
      check_asked: {
        name: "A check is asked",
        subject: "{reference}: please look at what was done",
        lines: { what: "A colleague did a task and asks you as the second person.", facts: "Action: {reference}\nDone by {by}", text: "What was to be done:\n{text}", todo: "Say whether it is adequate. Otherwise give it back with a reason." },
      },
      overdue: {
        name: "A task is overdue",
        subject: "{reference}: a task was due on {dueOn}",
        lines: { what: "A task that is yours is not done and its day has passed.", facts: "Action: {reference}\nDue on: {dueOn}", text: "What is to be done:\n{text}", todo: "Record it as done, give it to somebody else, or drop it with a reason. You are told once." },
      },
    },
    member_call: {
      asked: {
        name: "Names for the working group are asked",
        subject: "Please name members of the working group by {dueOn} ({reference})",
        lines: {
          what: "The facility asks you to name people for the working group of this Action.",
          facts: "Action: {reference}\nTitle: {title}\nAsked of: {authority}\nSeats: {seats}\nAnswer by: {dueOn}\nAsked by {by}",
          reason: "Why you are asked once more:\n{reason}",
          institutions: "Institutions that are wanted at the table:\n{institutions}",
          todo: "Write down each person on the page, for your own institution or for another one, and send the names.",
        },
      },
      answered: {
        name: "Names for the working group came",
        subject: "{authority} named members of the working group ({reference})",
        lines: {
          what: "The authority answered your call for members of the working group.",
          facts: "Action: {reference}\nTitle: {title}\nAuthority: {authority}\nSeats: {seats}",
          names: "Named:\n{names}",
          note: "What the authority adds:\n{note}",
          todo: "Accept them into the group, or ask for other names with a reason.",
        },
      },
    },
    drafting: {
      asked: {
        name: "Positions on a text are asked",
        subject: "Your institution’s position by {dueOn}: {text} ({reference})",
        lines: {
          what: "The working group agrees on a text, paragraph by paragraph. {institution} is asked what it says of each paragraph.",
          facts: "Text: {text}\nGroup: {group}\nAction: {reference}\nTitle: {title}\nParagraphs: {count}\nAnswer by: {dueOn}\nAsked by {by}",
          message: "A message from the facility:\n{message}",
          link: "Read the text and answer here. You need no account, and you can change your answer until that day:\n{link}",
          rule: "An institution that does not answer has said nothing: silence is not consent.",
        },
      },
      reminder: {
        name: "Reminder of positions on a text",
        subject: "Still open, by {dueOn}: {text} ({reference})",
        lines: {
          what: "Some paragraphs are still without the position of {institution}.",
          facts: "Text: {text}\nGroup: {group}\nAction: {reference}\nTitle: {title}\nParagraphs without an answer: {count}\nAnswer by: {dueOn}",
          link: "Read the text and answer here. You need no account:\n{link}",
          todo: "If your institution has answered meanwhile, you have nothing to do.",
        },
      },
      answered: {
        name: "An institution gave its position on a text",
        subject: "{reference}: {institution} gave its position on “{text}”",
        lines: {
          what: "A member of the working group has answered by their personal link. You get one such mail a day and person at most; the answer can be changed until its last day.",
          facts: "Action: {reference}\nText: {text}\nInstitution: {institution}\nAnswered by: {by}",
          todo: "See which paragraphs are agreed and which still wait.",
        },
      },
    },
    meeting: {
      invited: {
        name: "Invitation to a meeting of the working group",
        subject: "Invitation: {meeting}, {heldOn} ({reference})",
        lines: {
          what: "You are invited to a meeting of the working group. An entry for your calendar comes with this mail.",
          facts: "Meeting: {meeting}\nGroup: {group}\nAction: {reference}\nTitle: {title}\nDay: {heldOn}\nTime: {time}\nTime zone: {zone}\nPlace: {place}\nInvited by {by}",
          agenda: "On the agenda:\n{agenda}",
          todo: "Tell the facility if you cannot come.",
        },
      },
      moved: {
        name: "A meeting of the working group moves",
        subject: "Changed: {meeting}, now on {heldOn} ({reference})",
        lines: {
          what: "The day, the time or the place of a meeting changed. The entry in your calendar changes with this mail.",
          facts: "Meeting: {meeting}\nGroup: {group}\nAction: {reference}\nTitle: {title}\nBefore: {before}\nTime before: {timeBefore}\nNew day: {heldOn}\nTime: {time}\nTime zone: {zone}\nPlace: {place}\nChanged by {by}",
          agenda: "On the agenda:\n{agenda}",
          todo: "Tell the facility if you cannot come.",
        },
      },
      cancelled: {
        name: "A meeting of the working group is cancelled",
        subject: "Cancelled: {meeting}, {heldOn} ({reference})",
        lines: {
          what: "A meeting of the working group does not take place. This mail takes it out of your calendar.",
          facts: "Meeting: {meeting}\nGroup: {group}\nAction: {reference}\nTitle: {title}\nIt was planned for {heldOn}, {time} ({zone})\nPlace: {place}\nCancelled by {by}",
          reason: "Why:\n{reason}",
          agenda: "What was on the agenda:\n{agenda}",
        },
      },
    },
    expert: {
      asked: {
        name: "An expert’s profile is asked",
        subject: "Your profile on our roster of experts",
        lines: { what: "You are on our roster of experts. Please read what we know of you and put it right: languages, topics, past posts and when you are available.", link, until: "The link works until {expiresOn}, and once. You need no account. Do not pass it on.", by: "Asked by {by}" },
      },
    },
    deployment: {
      asked: {
        name: "An expert is asked to take part",
        subject: "Will you take part? {title}",
        lines: {
          what: "We would like to send you on a mission.",
          facts: "Mission: {title}\nPlace: {place}\nFrom: {startsOn}\nTo: {endsOn}\nWorking days: {workingDays}",
          terms: "Terms of reference:\n{terms}",
          todo: "Say with this link whether you take part. If you cannot, say why, and who could. You need no account.",
          link,
          until: "The link works until {expiresOn}, and once.",
          by: "Asked by {by}",
        },
      },
      answered: {
        name: "An expert answered",
        subject: "{expert} answered: {title}, {reference}",
        lines: {
          yes: "{if_accepted}{expert} takes part.",
          no: "{if_reason}{expert} does not take part.",
          facts: "Action: {reference}\nMission: {title}\nFrom: {startsOn}",
          reason: "Reason:\n{reason}",
          other: "Somebody else who could: {other}",
          todo: "{if_reason}Look for another expert on the page of the mission.",
        },
      },
    },
    nomination: {
      asked: {
        name: "Focal points are asked for experts",
        subject: "Experts for a mission: please name them by {dueOn}",
        lines: {
          what: "We look for experts for a mission. Please name those of your country who fit and are free, or say that there is nobody.",
          facts: "Mission: {title}\nPlace: {place}\nFrom: {startsOn}\nTo: {endsOn}\nAnswer by: {dueOn}",
          message: "{by} adds:\n{message}",
          terms: "Terms of reference:\n{terms}",
          link,
          todo: "You need no account. The link works until {dueOn}, and once.",
        },
      },
      reminder: {
        name: "Reminder: experts are asked for",
        subject: "Reminder: experts for a mission, by {dueOn}",
        lines: { what: "We asked you to name experts for a mission and have no answer yet.", facts: "Mission: {title}\nPlace: {place}\nFrom: {startsOn}\nTo: {endsOn}\nAnswer by: {dueOn}", todo: "Name experts, or say with the same link that there is nobody.", link },
      },
      answered: {
        name: "A focal point answered",
        subject: "{institution} answered: experts for {reference}",
        lines: {
          what: "A focal point answered your call for nominations.",
          facts: "Action: {reference}\nMission: {title}\nInstitution: {institution}\nNamed: {names}",
          reason: "Nobody was named. The reason given:\n{reason}",
          todo: "{if_names}Compare them with what the mission asks, then ask those you want.",
        },
      },
    },
    check_in: {
      asked: {
        name: "What became of the Action",
        subject: "What became of Action {reference}? Please answer by {until}",
        lines: {
          what: "Some time has passed since the report was presented. The facility asks what became of it.",
          facts: "Action: {reference}\nTitle: {title}\nMonths since the presentation: {months}\nAnswer by: {until}",
          todo: "Say how the report is used today. Five choices, a few minutes, no account.",
          advice: "Some recommendations are still open. Say on the same page what has become of each:\n{advice}",
          link,
          until: "The link works until {expiresOn}. Do not pass it on: it answers in your name.",
          by: "Asked by {by}",
        },
      },
      reminder: {
        name: "A reminder: what became of the Action",
        subject: "Reminder: what became of Action {reference}?",
        lines: {
          what: "We asked you what became of this Action and have not had your answer yet.",
          facts: "Action: {reference}\nTitle: {title}\nMonths since the presentation: {months}",
          report: "{if_report}Your authority has not said yet how the report is used. An answer was expected by {until}; a late one is as welcome.",
          advice: "Recommendations still without your answer: {count}",
          todo: "Choose an answer. “We cannot say” is an answer too. You need no account.",
          link,
          until: "The link works until {expiresOn}. Reminders stop as soon as you answer.",
        },
      },
      silent: {
        name: "An authority did not answer a check-in",
        subject: "{reference}: no answer after {months} months",
        lines: {
          what: "The time to answer has passed without an answer. It is counted as silence. The authority can still answer.",
          facts: "Action: {reference}\nTitle: {title}\nAuthority: {authority}\nMonths since the presentation: {months}\nAsked on: {askedOn}",
          asked: "Who was asked:\n{asked}",
          nobody: "{no_asked}Nobody could be asked: no seat of the authority is held, and no lead of an open recommendation is known. Name somebody.",
          todo: "Call them. You can write down what they tell you.",
        },
      },
      escalated: {
        name: "Reminders did not end a silence",
        subject: "{reference}: still no answer after {months} months",
        lines: {
          what: "An authority was asked and reminded, and has not answered.",
          facts: "Action: {reference}\nTitle: {title}\nAuthority: {authority}\nMonths since the presentation: {months}\nAsked on: {askedOn}",
          asked: "Who was asked:\n{asked}",
          nobody: "{no_asked}Nobody could be asked: no seat of the authority is held, and no lead of an open recommendation is known.",
          todo: "Decide who speaks to whom: another person of the ministry, or the EU delegation. You are told once.",
        },
      },
    },
  } satisfies MailTexts,
} as const;
