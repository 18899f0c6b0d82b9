/** What a calendar feed holds: everything its owner may see, one Action, or one country. */
export const FEED_SCOPES = ["mine", "action", "country"] as const;
export type FeedScope = (typeof FEED_SCOPES)[number];
