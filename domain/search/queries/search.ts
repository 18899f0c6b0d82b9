import { sql, type SQL } from "drizzle-orm";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { FOUND_END, FOUND_ROWS, FOUND_START, type SearchFilter, type SearchPage } from "../found";

/**
 * What this reader may see of lessons, recommendations, case studies, outputs and Actions that holds these words: one search in
 * English and French, each text read in its own language, without regard to accents and endings. Row-level security decides. One statement.
 */
export async function search(actor: Actor, filter: SearchFilter & { q: string }, locale: string = actor.locale): Promise<SearchPage> {
  const [page] = await as(actor, (tx) => tx.execute<SearchPage>(sql`
    with asked as materialized (select websearch_to_tsquery('app.english', ${filter.q}) as en, websearch_to_tsquery('app.french', ${filter.q}) as fr, websearch_to_tsquery('app.other', ${filter.q}) as other),
      every as (${sql.join([...ACTIONS, ...RECOMMENDATIONS, ...OUTPUTS, OUTPUT_TEXTS, LESSONS], sql` union all `)}),
      best as materialized (select distinct on (e.kind, e.id) e.*, a.reference, a.title_en, a.title_fr, a.moved_at from every e join actions a on a.id = e.action_id
        where ${narrowing(filter)} order by e.kind, e.id, (e.language = ${locale}) desc, e.rank desc),
      chosen as (select * from best ${filter.kind ? sql`where kind = ${filter.kind}` : sql``}),
      shown as (select * from chosen order by rank desc, moved_at desc, kind, id limit ${FOUND_ROWS} offset ${((filter.page ?? 1) - 1) * FOUND_ROWS})
    select (select coalesce(json_agg(json_build_object('kind', s.kind, 'reference', s.reference, 'number', s.number, 'language', s.language, 'actionTitleEn', s.title_en, 'actionTitleFr', s.title_fr,
          'title', case when s.title is not null then ${headline(sql`s.title`, "HighlightAll=true")} end,
          'excerpt', case when length(s.body) <= ${SHORT} then ${headline(sql`s.body`, "HighlightAll=true")} when s.body is not null then ${headline(sql`s.body`, "MaxFragments=2, MinWords=10, MaxWords=32")} end) order by s.rank desc, s.moved_at desc, s.kind, s.id), '[]') from shown s, asked) as rows,
      (select count(*)::int from chosen) as total,
      (select coalesce(json_object_agg(kind, n), '{}') from (select kind, count(*)::int as n from best group by kind) k) as counts`));
  return page!;
}

/** Characters up to which a text is shown whole. */
const SHORT = 400;

type Place = { kind: string; from: SQL; id: SQL; actionId: SQL; number: SQL; language: SQL; title: SQL; body: SQL; words: SQL; theme?: SQL; country?: SQL };

/** One kind of text as rows of what was found. */
function place({ kind, from, id, actionId, number, language, title, body, words, theme = sql`null::thematic_area`, country = sql`null::text` }: Place): SQL {
  const query = sql`case ${language} when 'en' then asked.en when 'fr' then asked.fr else asked.other end`;
  return sql`select ${kind}::text as kind, ${id} as id, ${actionId} as action_id, ${number} as number, ${language} as language, ${title} as title, ${body} as body, ${theme} as theme, ${country} as country, ts_rank_cd(${words}, ${query}) as rank
    from asked, ${from} and ${words} @@ ${query}`;
}

const IN_BOTH = [{ language: sql`'en'::text`, suffix: "en" }, { language: sql`'fr'::text`, suffix: "fr" }] as const;
const column = (table: string, name: string) => sql`${sql.identifier(table)}.${sql.identifier(name)}`;

const ACTIONS = IN_BOTH.map(({ language, suffix }) => {
  const [title, summary] = [column("a", `title_${suffix}`), column("a", `summary_${suffix}`)];
  return place({ kind: "action", from: sql`actions a where ${title} is not null`, id: sql`a.id`, actionId: sql`a.id`, number: sql`null::int`, language, title, body: summary, words: sql`app.words(${language}, ${title} || ' ' || coalesce(${summary}, ''))` });
});

const RECOMMENDATIONS = IN_BOTH.map(({ language, suffix }) => {
  const text = column("r", `text_${suffix}`);
  return place({ kind: "recommendation", from: sql`recommendations r where ${text} is not null and r.state <> 'recast'`, id: sql`r.id`, actionId: sql`r.action_id`, number: sql`r.number`, language, title: sql`null::text`, body: text, words: sql`app.words(${language}, ${text})` });
});

const OUTPUTS = IN_BOTH.map(({ language, suffix }) => {
  const title = column("o", `title_${suffix}`);
  return place({ kind: "output", from: sql`outputs o where ${title} is not null`, id: sql`o.id`, actionId: sql`o.action_id`, number: sql`o.number`, language, title, body: sql`null::text`, words: sql`app.words(${language}, ${title})` });
});

// Of each text the latest version that this reader may read.
const LATEST = sql`not exists (select from texts later where later.subject_table = t.subject_table and later.subject_id = t.subject_id and later.field = t.field and later.language = t.language and later.number > t.number)`;
const TEXT_WORDS = sql`app.words(t.language, t.heading || ' ' || t.body)`;

const OUTPUT_TEXTS = place({
  kind: "output", from: sql`texts t join output_sections s on s.id = t.subject_id and s.removed_at is null join outputs o on o.id = s.output_id where t.subject_table = 'output_sections' and ${LATEST}`,
  id: sql`o.id`, actionId: sql`t.action_id`, number: sql`o.number`, language: sql`t.language`, title: sql`case when t.language = 'fr' then coalesce(o.title_fr, o.title_en) else o.title_en end`, body: sql`t.body`, words: TEXT_WORDS,
});

const LESSONS = place({
  kind: "lesson", from: sql`texts t join lessons l on l.id = t.subject_id where t.subject_table = 'lessons' and ${LATEST}`,
  id: sql`l.id`, actionId: sql`t.action_id`, number: sql`l.number`, language: sql`t.language`, title: sql`null::text`, body: sql`t.body`, words: TEXT_WORDS, theme: sql`l.theme`, country: sql`l.country`,
});

/** A lesson has a theme and a country of its own; everything else those of its Action. */
function narrowing({ theme, country }: SearchFilter): SQL {
  const conditions = [
    ...(theme ? [sql`coalesce(e.theme, a.thematic_area) = ${theme}::thematic_area`] : []),
    ...(country ? [sql`(e.country = ${country} or (e.country is null and ${country} = any(a.country_codes)))`] : []),
  ];
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}

function headline(text: SQL, options: string): SQL {
  return sql`ts_headline(app.reading(s.language), ${text}, case s.language when 'en' then asked.en when 'fr' then asked.fr else asked.other end, ${`StartSel="${FOUND_START}", StopSel="${FOUND_END}", FragmentDelimiter=" … ", ${options}`})`;
}
