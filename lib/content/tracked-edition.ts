import { type Locale, locales } from '../i18n/locales';
import type { Edition } from './edition';
import {
  bodyInput,
  editionInput,
  type Input,
  itemNumber,
  listInput,
  partInput,
  withdrawnInput,
  wordsInput,
} from './inputs';
import type { Item, Text } from './item';
import { type Facts, type Kind, kindNames, type Words } from './kinds';
import { hasText, type Mentions, mentionsOf } from './mentions';
import type { TaggedPhotos } from './tagged-photos';
import { staleLanguages } from './translations';

type Recorder = (input: Input) => void;

/** An edition that notes what is read of it, and the edition it stands for. */
const recorders = new WeakMap<Edition, { record: Recorder; edition: Edition }>();

/**
 * The same edition for one render, which tells the recorder what the render reads. What is not read cannot change the
 * answer: with the next edition an answer is kept as long as nothing that it has read is another.
 */
export function trackEdition(edition: Edition, record: Recorder): Edition {
  const lists = new Map<Kind, readonly Item[]>();
  const items = new Map<Item, Item>();
  const tracked = <K extends Kind>(item: Item<K>): Item<K> => {
    const known = (items.get(item as Item) ?? new TrackedItem(item, record)) as Item<K>;
    items.set(item as Item, known as Item);
    return known;
  };
  const wholly = <T>(value: T): T => {
    record(editionInput);
    return value;
  };
  const wrapper: Edition = {
    audience: edition.audience,
    get id() {
      return wholly(edition.id);
    },
    get from() {
      return wholly(edition.from);
    },
    get until() {
      return wholly(edition.until);
    },
    get media() {
      return wholly(edition.media);
    },
    get withdrawn() {
      record(withdrawnInput);
      return edition.withdrawn;
    },
    get news() {
      return wholly(edition.news);
    },
    get size() {
      for (const kind of kindNames) record(listInput(kind));
      return edition.size;
    },
    all: <K extends Kind>(kind: K) => {
      record(listInput(kind));
      const list = (lists.get(kind) ?? edition.all(kind).map(tracked)) as readonly Item<K>[];
      lists.set(kind, list as readonly Item[]);
      return list;
    },
    find: <K extends Kind>(kind: K, id: string) => {
      record(partInput(itemNumber(kind, id), 'presence'));
      const item = edition.find(kind, id);
      return item && tracked(item);
    },
    embargoOf: (kind, id) => {
      record(partInput(itemNumber(kind, id), 'embargo'));
      return edition.embargoOf(kind, id);
    },
    taggedPhotos: trackTaggedPhotos(edition.taggedPhotos, record),
  };
  recorders.set(wrapper, { record, edition });
  return wrapper;
}

/** The edition itself, for what outlives a render: nothing that is read of it is noted. */
export const untracked = (edition: Edition): Edition => recorders.get(edition)?.edition ?? edition;

/** Notes what has been read for a part of the answer that was made before. */
export function recordInputs(edition: Edition, inputs: Iterable<Input>): void {
  const recorder = recorders.get(edition);
  if (recorder) for (const input of inputs) recorder.record(input);
}

/** Photographs as they are handed out, by the folder of their item. */
function trackTaggedPhotos(photos: TaggedPhotos, record: Recorder): TaggedPhotos {
  return {
    get: (id) => {
      record(partInput(itemNumber('stills', id), 'tagged photograph'));
      return photos.get(id);
    },
  };
}

class TrackedItem<K extends Kind> implements Item<K> {
  readonly #item: Item<K>;
  readonly #record: Recorder;
  readonly #number: number;
  #texts: Item<K>['texts'] | undefined;

  constructor(item: Item<K>, record: Recorder) {
    this.#item = item;
    this.#record = record;
    this.#number = itemNumber(item.kind, item.id);
  }

  get kind(): K {
    return this.#item.kind;
  }
  get id(): string {
    return this.#item.id;
  }
  get original(): Locale {
    this.#record(partInput(this.#number, 'languages'));
    return this.#item.original;
  }
  get facts(): Facts<K> {
    this.#record(partInput(this.#number, 'facts'));
    return this.#item.facts;
  }
  get media(): Item['media'] {
    this.#record(partInput(this.#number, 'media'));
    return this.#item.media;
  }
  get isPast(): true | undefined {
    this.#record(partInput(this.#number, 'passing'));
    return this.#item.isPast;
  }
  get texts(): Item<K>['texts'] {
    this.#record(partInput(this.#number, 'languages'));
    this.#texts ??= Object.fromEntries(
      locales.flatMap((locale) => {
        const text = this.#item.texts[locale];
        return text ? [[locale, new TrackedText(text, this.#number, locale, this.#record)]] : [];
      }),
    );
    return this.#texts;
  }
  /** Read by the function of that name without the texts. */
  get hasText(): boolean {
    this.#record(partInput(this.#number, 'presence of a text'));
    return hasText(this.#item as unknown as Item);
  }
  /** Read by `mentionsOf` without the texts that it looks through. */
  get mentions(): Mentions {
    this.#record(partInput(this.#number, 'mentions'));
    return mentionsOf(this.#item as unknown as Item);
  }
  /** Read by the function of that name without the texts that it compares. */
  get staleLanguages(): readonly Locale[] {
    this.#record(partInput(this.#number, 'stale translations'));
    return staleLanguages(this.#item as unknown as Item);
  }
}

class TrackedText<K extends Kind> implements Text<K> {
  readonly #text: Text<K>;
  readonly #item: number;
  readonly #locale: Locale;
  readonly #record: Recorder;

  constructor(text: Text<K>, item: number, locale: Locale, record: Recorder) {
    this.#text = text;
    this.#item = item;
    this.#locale = locale;
    this.#record = record;
  }

  get words(): Words<K> {
    this.#record(wordsInput(this.#item, this.#locale));
    return this.#text.words;
  }
  get body(): string {
    this.#record(bodyInput(this.#item, this.#locale));
    return this.#text.body;
  }
  get draft(): boolean {
    return this.#text.draft;
  }
  /** Compared only by `staleLanguages`, which asks the item itself. */
  get translationOf(): string | undefined {
    return this.#text.translationOf;
  }
  get hash(): string {
    this.#record(wordsInput(this.#item, this.#locale));
    this.#record(bodyInput(this.#item, this.#locale));
    return this.#text.hash;
  }
}
