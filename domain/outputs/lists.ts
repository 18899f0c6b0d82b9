export const REVIEW_VERDICTS = ["validated", "changes_asked"] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** What an authority can say of one section. No view is an answer too: it stands in nobody's way. */
export const SECTION_VIEWS = ["agree", "changes", "no_view"] as const;
export type SectionView = (typeof SECTION_VIEWS)[number];

export const COMMENT_SIDES = ["facility", "expert"] as const;
export type CommentSide = (typeof COMMENT_SIDES)[number];

/** Who may read a comment of the facility: colleagues, or the authority too. */
export const COMMENT_AUDIENCES = ["facility", "authority"] as const;
