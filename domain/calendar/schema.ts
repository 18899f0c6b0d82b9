import { z } from "zod";
import { optionalCountry } from "@/domain/organisations/schema";
import { id, oneOf, optionalText } from "@/domain/shared/fields";
import { FEED_SCOPES } from "./lists";

/** What a feed is to hold; the Action by its reference. */
export const makeFeedInput = z.object({ scope: oneOf(FEED_SCOPES), actionReference: optionalText(40), country: optionalCountry });
export const revokeFeedInput = z.object({ feedId: id });
