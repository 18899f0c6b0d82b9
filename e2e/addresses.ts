/** Every page a person can open in the demonstration, by who opens it. A new page is added here, and so is tested. */
const BELARUS = "BLR-2016-01";
const action = (path = "") => `/actions/${BELARUS}${path}`;

export const ADDRESSES = {
  nobody: ["/sign-in"],
  Marek: [
    "/today", "/requests", "/requests/record", "/actions", "/actions?q=labour&stage=closed", "/actions/register", "/countries", "/countries/BLR", "/experts", "/experts/new",
    action(), action("/concept"), action("/group"), action("/plan"), action("/plan/new"), action("/missions/1"), action("/outputs"), action("/outputs/new"), action("/outputs/1"), action("/comparison"),
    action("/recommendations"), action("/recommendations/1"), action("/recommendations/new"), action("/report"), action("/report/presentation"), action("/documents"), action("/followup"),
    action("/handover"), action("/good-practice"), action("/figures"), action("/history"), action("/close"), action("/hold"), action("/links"),
  ],
  Ilir: ["/partner", "/partner/requests/new", `/partner/actions/${BELARUS}`, `/partner/actions/${BELARUS}/concept`, `/partner/actions/${BELARUS}/outputs/1`, `/partner/actions/${BELARUS}/recommendations/1`, `/partner/actions/${BELARUS}/report`, `/partner/actions/${BELARUS}/check-ins/6`],
  Dana: ["/delegation", "/delegation/BLR", `/delegation/actions/${BELARUS}`],
} as const;
