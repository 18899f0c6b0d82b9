import type { EventType } from "./events";

type Nouns = EventType extends `${infer Noun}.${string}` ? Noun : never;

/** A text for every event, by noun and verb. An event without a text does not compile. */
export type EventTexts = { [Noun in Nouns]: { [Verb in EventType extends infer Type ? (Type extends `${Noun}.${infer Word}` ? Word : never) : never]: string } };
