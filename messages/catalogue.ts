/** The shape another language must have: the same keys, none missing, none extra. */
export type Translated<Catalogue> = { readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Translated<Catalogue[Key]> };
