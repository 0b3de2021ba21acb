import { embedAddress, type Embedding } from '../formats/embedCode.ts';
import { firstEmbedOptions, type EmbedTheme } from '../formats/embedOptions.ts';
import { writeFragment, type Show } from '../formats/fragment.ts';
import type { Language } from '../model/text.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Judging } from './judging.svelte.ts';

/** How an embedded map is wide: as its column, or as it is told. */
export type EmbedWidth = 'full' | 'fixed';

/** The least and the greatest size that a map is embedded at, in CSS pixels. */
export const embedSizes = { least: 240, most: 2400 } as const;

/** As wide as a column of text is taken to be where it is not known, in CSS pixels. */
const column = 720;

/** How the reader wants to embed what they see. */
export class EmbedChoices {
  readonly #explorer: Explorer;
  readonly #judging: Judging;
  readonly #siteUrl: string;
  readonly #titles: Readonly<Record<Language, string>>;
  language: Language = $state('nl');
  theme: EmbedTheme = $state(firstEmbedOptions.theme);
  /** Whether readers can mark cards. */
  marks = $state(firstEmbedOptions.marks);
  show: Extract<Show, 'map' | 'outline'> = $state('map');
  /** Whether what the reader selected is selected there, and what they judged is judged there. */
  selected = $state(true);
  judged = $state(true);
  /** Whether it stays at this version of the content. */
  pinned = $state(false);
  /** Whether a frame comes with the script that lets the article steer it. */
  loader = $state(false);
  width: EmbedWidth = $state('full');
  #pixelsWide = $state(column);
  #height = $state(640);

  /**
   * @param siteUrl the address of the site, with a final slash
   * @param titles what a frame is called, by language
   */
  constructor(
    explorer: Explorer,
    judging: Judging,
    siteUrl: string,
    titles: Readonly<Record<Language, string>>,
  ) {
    this.#explorer = explorer;
    this.#judging = judging;
    this.#siteUrl = siteUrl;
    this.#titles = titles;
    this.language = explorer.language;
    this.show = explorer.sight.show === 'outline' ? 'outline' : 'map';
  }

  get height(): number {
    return this.#height;
  }

  /** In CSS pixels: where it is as wide as its column, as wide as a usual one. */
  get pixelsWide(): number {
    return this.width === 'full' ? column : this.#pixelsWide;
  }

  /** Takes a size; one that makes no sense changes nothing. */
  resize(side: 'width' | 'height', pixels: number): void {
    if (!Number.isFinite(pixels)) return;
    const size = Math.round(Math.min(embedSizes.most, Math.max(embedSizes.least, pixels)));
    if (side === 'width') this.#pixelsWide = size;
    else this.#height = size;
  }

  /** What all this comes to. */
  readonly embedding: Embedding = $derived.by(() => {
    const { sight, map } = this.#explorer;
    const seen = {
      ...sight,
      show: this.show,
      at: undefined,
      tour: undefined,
      selected: this.selected ? sight.selected : undefined,
    };
    return {
      siteUrl: this.#siteUrl,
      language: this.language,
      version: this.pinned ? map.version : undefined,
      options: { theme: this.theme, marks: this.marks },
      seen: [writeFragment(seen, map), this.judged ? this.#judging.fragment : '']
        .filter(Boolean)
        .join('&'),
      title: this.#titles[this.language],
      width: this.width === 'full' ? undefined : this.#pixelsWide,
      height: this.#height,
    };
  });

  readonly address: string = $derived(embedAddress(this.embedding));
}
