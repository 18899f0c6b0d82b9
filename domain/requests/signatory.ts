/** Somebody who may send a request in the name of an authority. */
export type Signatory = { name: string; title: string; email: string };
