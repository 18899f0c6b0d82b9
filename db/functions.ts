// Words are compared without their accents, and by their stem in the languages of the programme. Made here because expression indexes need it.
const reading = (name: string, copied: string, stem: string) => `do $$ begin
  if not exists (select from pg_ts_config where cfgname = '${name}' and cfgnamespace = 'app'::regnamespace) then
    create text search configuration app.${name} (copy = pg_catalog.${copied});
    alter text search configuration app.${name} alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.${stem};
  end if;
end $$`;

/**
 * Functions that row policies and generated columns call. They exist before the tables do (bodies are checked at
 * first use), and the ones that look past row-level security belong to `suivi_gate`, which can do nothing else.
 */
const setting = (name: string, type: string) => `
create or replace function app.${name}() returns ${type} language sql stable parallel safe
as $$ select nullif(current_setting('app.${name}', true), '')::${type} $$;`;

// Where it is not named, pg_temp is searched first: a table of the same name made by the caller would be read instead of ours.
const gate = (name: string, body: string) => `
create or replace function app.${name}() returns setof uuid language sql stable security definer
set search_path = pg_catalog, public, app, pg_temp as $$ ${body} $$;
alter function app.${name}() owner to suivi_gate;
revoke all on function app.${name}() from public;`;

export const FUNCTIONS = [
  "set check_function_bodies = off",
  "create extension if not exists pg_trgm",
  "create extension if not exists unaccent",
  "create schema if not exists app",
  "grant usage on schema app to suivi_gate, suivi_staff, suivi_partner, suivi_delegation, suivi_system, suivi_auth",
  "grant create on schema app to suivi_gate",
  setting("user_id", "uuid"),
  setting("organisation_id", "uuid"),
  setting("role", "text"),
  setting("seat_kind", "text"),
  `create or replace function app.administers() returns boolean language sql stable parallel safe
   as $$ select coalesce(nullif(current_setting('app.administers', true), '')::boolean, false) $$`,
  `create or replace function app.countries() returns text[] language sql stable parallel safe
   as $$ select string_to_array(nullif(current_setting('app.countries', true), ''), ',') $$`,
  `create or replace function app.is_partial_date(value text) returns boolean language plpgsql immutable parallel safe as $$
   begin
     if value !~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$' then return false; end if;
     perform (value || case length(value) when 4 then '-01-01' when 7 then '-01' else '' end)::date;
     return true;
   exception when others then return false;
   end $$`,
  // unaccent() is only stable because its dictionary could change; ours does not, and an index needs immutable.
  `create or replace function app.plain(value text) returns text language sql immutable parallel safe
   as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$`,
  reading("english", "english", "english_stem"),
  reading("french", "french", "french_stem"),
  reading("other", "simple", "simple"),
  `create or replace function app.reading(language text) returns regconfig language sql immutable parallel safe
   as $$ select case language when 'en' then 'app.english'::regconfig when 'fr' then 'app.french'::regconfig else 'app.other'::regconfig end $$`,
  `create or replace function app.words(language text, value text) returns tsvector language sql immutable parallel safe
   as $$ select to_tsvector(app.reading(language), value) $$`,
  gate("assigned_action_ids", "select action_id from action_team where user_id = (select app.user_id())"),
  gate("assigned_request_ids", "select request_id from actions where request_id is not null and id = any(array(select app.assigned_action_ids()))"),
  gate("authority_action_ids", "select action_id from action_authorities where organisation_id = (select app.organisation_id())"),
  gate("authority_request_ids", `select request_id from request_authorities where organisation_id = (select app.organisation_id())
    union select id from requests where lead_authority_id = (select app.organisation_id())`),
  gate("addressed_recommendation_ids", `select id from recommendations where addressee_id = (select app.organisation_id())
    union select recommendation_id from recommendation_addressees where organisation_id = (select app.organisation_id())`),
  gate("addressed_action_ids", "select action_id from recommendations where id = any(array(select app.addressed_recommendation_ids()))"),
  gate("authority_user_ids", `select h.user_id from seat_holders h join seats s on s.id = h.seat_id where s.organisation_id = (select app.organisation_id())
    union select lead_id from actions where lead_id is not null and id = any(array(select app.authority_action_ids()))`),
  gate("authority_seat_ids", "select id from seats where organisation_id = (select app.organisation_id())"),
  gate("delegation_action_ids", `select action_id from action_countries where country = any((select app.countries())::text[])
    union select a.id from actions a where a.region is not null
      and not exists (select from action_countries c where c.action_id = a.id)
      and a.region in (select region from countries where iso3 = any((select app.countries())::text[]))`),
  gate("delegation_request_ids", "select request_id from actions where request_id is not null and id = any(array(select app.delegation_action_ids()))"),
];

/** Tables the gate functions read. */
export const GATE_TABLES = ["action_team", "actions", "action_authorities", "action_countries", "request_authorities", "requests", "countries", "seats", "seat_holders", "recommendations", "recommendation_addressees"] as const;

/** Functions every login may call; the rest is refused to the public. */
export const CALLABLE = [
  "user_id", "organisation_id", "role", "seat_kind", "administers", "countries", "assigned_action_ids", "assigned_request_ids",
  "authority_action_ids", "authority_request_ids", "addressed_recommendation_ids", "addressed_action_ids", "authority_user_ids", "authority_seat_ids", "delegation_action_ids", "delegation_request_ids",
].map((name) => `app.${name}()`).concat("app.plain(text)", "app.is_partial_date(text)", "app.reading(text)", "app.words(text, text)");
