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
    with every as (${sql.join(PLACES.map((one) => found(one, filter.q)), sql` union all `)}),
      best as materialized (select distinct on (e.kind, e.id) e.*, coalesce(a.reference, e.published) as reference, a.title_en, a.title_fr, a.moved_at from every e left join actions a on a.id = e.action_id
        where (a.id is not null or e.published is not null) and ${narrowing(filter)} order by e.kind, e.id, (e.language = ${locale}) desc, e.rank desc),
      chosen as (select * from best ${filter.kind ? sql`where kind = ${filter.kind}` : sql``}),
      shown as (select * from chosen order by rank desc, moved_at desc nulls last, kind, id limit ${FOUND_ROWS} offset ${((filter.page ?? 1) - 1) * FOUND_ROWS})
    select (select coalesce(json_agg(json_build_object('kind', s.kind, 'reference', s.reference, 'number', s.number, 'language', s.language, 'actionTitleEn', s.title_en, 'actionTitleFr', s.title_fr,
          'title', case when s.title is not null then ${headline(sql`s.title`, filter.q, "HighlightAll=true")} end,
          'excerpt', case when length(s.body) <= ${SHORT} then ${headline(sql`s.body`, filter.q, "HighlightAll=true")} when s.body is not null then ${headline(sql`s.body`, filter.q, "MaxFragments=2, MinWords=10, MaxWords=32")} end) order by s.rank desc, s.moved_at desc nulls last, s.kind, s.id), '[]') from shown s) as rows,
      (select count(*)::int from chosen) as total,
      (select coalesce(json_object_agg(kind, n), '{}') from (select kind, count(*)::int as n from best group by kind) k) as counts`));
  return page!;
}

/** Characters up to which a text is shown whole. */
const SHORT = 400;

type Place = { kind: string; from: SQL; id: SQL; actionId: SQL; number: SQL; language: SQL; title: SQL; body: SQL; words: SQL; theme?: SQL; country?: SQL; /** Its reference, where everybody reads it whether or not they see its Action. */ published?: SQL };

// Written out where it is used, so that it is one value for PostgreSQL, which then looks into the index of the words.
const asked = (reading: "english" | "french" | "other", q: string) => sql`websearch_to_tsquery(${`app.${reading}`}::regconfig, ${q})`;

/** One kind of text as rows of what was found: each language by its own query. */
function found({ kind, from, id, actionId, number, language, title, body, words, theme = sql`null::thematic_area`, country = sql`null::text`, published = sql`null::text` }: Place, q: string): SQL {
  const held = sql`((${language} = 'en' and ${words} @@ ${asked("english", q)}) or (${language} = 'fr' and ${words} @@ ${asked("french", q)}) or (${language} not in ('en', 'fr') and ${words} @@ ${asked("other", q)}))`;
  return sql`select ${kind}::text as kind, ${id} as id, ${actionId} as action_id, ${number} as number, ${language} as language, ${title} as title, ${body} as body, ${theme} as theme, ${country} as country, ${published} as published, ts_rank_cd(${words}, ${queryIn(language, q)}) as rank
    from ${from} and ${held}`;
}

const queryIn = (language: SQL, q: string) => sql`(case ${language} when 'en' then ${asked("english", q)} when 'fr' then ${asked("french", q)} else ${asked("other", q)} end)`;

const IN_BOTH = [{ language: sql`'en'::text`, suffix: "en" }, { language: sql`'fr'::text`, suffix: "fr" }] as const;
const column = (table: string, name: string) => sql`${sql.identifier(table)}.${sql.identifier(name)}`;

const ACTIONS = IN_BOTH.map(({ language, suffix }): Place => {
  const [title, summary] = [column("a", `title_${suffix}`), column("a", `summary_${suffix}`)];
  return { kind: "action", from: sql`actions a where ${title} is not null`, id: sql`a.id`, actionId: sql`a.id`, number: sql`null::int`, language, title, body: summary, words: sql`app.words(${language}, ${title} || ' ' || coalesce(${summary}, ''))` };
});

const RECOMMENDATIONS = IN_BOTH.map(({ language, suffix }): Place => {
  const text = column("r", `text_${suffix}`);
  return { kind: "recommendation", from: sql`recommendations r where ${text} is not null and r.state <> 'recast'`, id: sql`r.id`, actionId: sql`r.action_id`, number: sql`r.number`, language, title: sql`null::text`, body: text, words: sql`app.words(${language}, ${text})` };
});

const OUTPUTS = IN_BOTH.map(({ language, suffix }): Place => {
  const title = column("o", `title_${suffix}`);
  return { kind: "output", from: sql`outputs o where ${title} is not null`, id: sql`o.id`, actionId: sql`o.action_id`, number: sql`o.number`, language, title, body: sql`null::text`, words: sql`app.words(${language}, ${title})` };
});

// Of each text the latest version that this reader may read.
const LATEST = sql`not exists (select from texts later where later.subject_table = t.subject_table and later.subject_id = t.subject_id and later.field = t.field and later.language = t.language and later.number > t.number)`;
const TEXT_WORDS = sql`app.words(t.language, t.heading || ' ' || t.body)`;

const OUTPUT_TEXTS: Place = {
  kind: "output", from: sql`texts t join output_sections s on s.id = t.subject_id and s.removed_at is null join outputs o on o.id = s.output_id where t.subject_table = 'output_sections' and ${LATEST}`,
  id: sql`o.id`, actionId: sql`t.action_id`, number: sql`o.number`, language: sql`t.language`, title: sql`case when t.language = 'fr' then coalesce(o.title_fr, o.title_en) else o.title_en end`, body: sql`t.body`, words: TEXT_WORDS,
};

const LESSONS: Place = {
  kind: "lesson", from: sql`texts t join lessons l on l.id = t.subject_id where t.subject_table = 'lessons' and ${LATEST}`,
  id: sql`l.id`, actionId: sql`t.action_id`, number: sql`l.number`, language: sql`t.language`, title: sql`null::text`, body: sql`t.body`, words: TEXT_WORDS, theme: sql`l.theme`, country: sql`l.country`,
};

// The latest edition of each, if it is still shown: what was published, word by word.
const CASE_STUDIES: Place = {
  kind: "case_study", from: sql`case_study_editions c cross join lateral jsonb_each(c.body::jsonb -> 'documents') d(language, document)
      cross join lateral (select string_agg(said #>> '{}', ' ') as said from jsonb_path_query(jsonb_build_array(d.document -> 'hook', d.document -> 'sections'), 'strict $.**.text') said) b
    where not exists (select from case_study_editions later where later.reference = c.reference and later.number > c.number) and not exists (select from case_study_withdrawals w where w.edition_id = c.id)`,
  id: sql`c.case_study_id`, actionId: sql`c.action_id`, number: sql`null::int`, language: sql`d.language`, title: sql`d.document ->> 'title'`, body: sql`b.said`, words: sql`app.words(d.language, (d.document ->> 'title') || ' ' || b.said)`,
  theme: sql`(d.document -> 'theme' ->> 'code')::thematic_area`, published: sql`c.reference`,
};

const PLACES = [...ACTIONS, ...RECOMMENDATIONS, ...OUTPUTS, OUTPUT_TEXTS, LESSONS, CASE_STUDIES];

/** A lesson has a theme and a country of its own; everything else those of its Action. */
function narrowing({ theme, country }: SearchFilter): SQL {
  const conditions = [
    ...(theme ? [sql`coalesce(e.theme, a.thematic_area) = ${theme}::thematic_area`] : []),
    ...(country ? [sql`(e.country = ${country} or (e.country is null and ${country} = any(a.country_codes)))`] : []),
  ];
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}

function headline(text: SQL, q: string, options: string): SQL {
  return sql`ts_headline(app.reading(s.language), ${text}, ${queryIn(sql`s.language`, q)}, ${`StartSel="${FOUND_START}", StopSel="${FOUND_END}", FragmentDelimiter=" … ", ${options}`})`;
}
