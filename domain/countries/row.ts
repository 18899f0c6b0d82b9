/** ISO 3166-1 alpha-3 and alpha-2 codes (XKX and XK are user-assigned), name in English and in French. */
export type CountryRow = readonly [iso3: string, iso2: string, en: string, fr: string];
