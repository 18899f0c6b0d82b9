/** What must be known of the translation of a recommendation, as JSON; null where it stands in one language. `id` is the column that names it. */
export const translationOf = (id: string) => `(
  select json_build_object('language', t.language, 'origin', t.origin, 'isChecked', t.origin <> 'machine_translation' or t.reviewed_on is not null, 'isStale', t.source_id is distinct from (
    select o.id from texts o where o.subject_table = 'recommendations' and o.subject_id = ${id} and o.origin = 'written' order by o.number desc limit 1))
  from (select distinct on (language) * from texts where subject_table = 'recommendations' and subject_id = ${id} order by language, number desc) t where t.source_id is not null and t.body <> '' limit 1)`;
