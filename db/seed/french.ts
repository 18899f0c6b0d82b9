import { ASIA } from "./french/asia";
import { EASTERN_AND_SOUTHERN_AFRICA } from "./french/eastern-and-southern-africa";
import { EU_NEIGHBOURHOOD } from "./french/eu-neighbourhood";
import { LATIN_AMERICA } from "./french/latin-america";
import type { FrenchTexts } from "./french/text";
import { WESTERN_AND_CENTRAL_AFRICA } from "./french/western-and-central-africa";

/** French title and summary of each Action of the public record, by the label the record gives it. */
export const FRENCH: FrenchTexts = { ...EU_NEIGHBOURHOOD, ...WESTERN_AND_CENTRAL_AFRICA, ...EASTERN_AND_SOUTHERN_AFRICA, ...ASIA, ...LATIN_AMERICA };
