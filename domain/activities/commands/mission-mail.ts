type Mission = { number: number; titleEn: string; place: string | null; startsOn: string | null; endsOn: string | null };

/** What a mail says of a mission. */
export function missionFacts(reference: string, { number, titleEn, place, startsOn, endsOn }: Mission): Record<string, string> {
  return { reference, activity: String(number), title: titleEn, place: place ?? "", startsOn: startsOn ?? "", endsOn: endsOn ?? "" };
}
