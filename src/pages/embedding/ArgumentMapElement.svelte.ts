import '../../components/theme.css';
import './host.css';
import { flushSync, mount, unmount } from 'svelte';
import Embedded from '../../components/Embedded.svelte';
import type { App } from '../../components/app.ts';
import { readEmbedAddress, type EmbedTheme } from '../../formats/embedOptions.ts';
import { readMapAct } from '../../formats/mapAct.ts';
import { embeddedEn } from '../../messages/embedded/en.ts';
import { embeddedNl } from '../../messages/embedded/nl.ts';
import type { Language } from '../../model/text.ts';
import type { View } from '../../model/views.ts';
import type { Mark } from '../../reasoning/judgement.ts';
import { embeddedEdition } from '../../state/edition.ts';
import { performAct } from '../../state/performAct.ts';
import { createApp } from '../createApp.ts';
import type { ArgumentMapApi, ArgumentMapDetails } from './api.ts';
import { addressAttributes, addressFrom, type AddressAttribute } from './attributes.ts';
import { withFonts } from './fonts.ts';
import { leaveUnstyled, style } from './styles.ts';
import { loadVersion } from './versions.ts';

const failures: Readonly<Record<Language, string>> = {
  nl: embeddedNl.failed,
  en: embeddedEn.failed,
};

/**
 * `<argument-map>`: the map within an article. Until it is there, and where it cannot be had, what stands
 * within the element is shown. `api.ts` describes its attributes, methods and events.
 */
export class ArgumentMapElement extends HTMLElement implements ArgumentMapApi {
  static readonly observedAttributes = ['lang', 'height', ...addressAttributes];

  readonly #root: ShadowRoot;
  #app: App | undefined;
  /** What the component is given; it follows when that changes. */
  readonly #given: { theme: EmbedTheme } = $state({ theme: 'auto' });
  #mounted: object | undefined;
  #stopTelling: (() => void) | undefined;
  /** What is to be seen once the map is there, if not what the attributes say. */
  #asked: { fragment: string; query: string } | undefined;
  /** Whether the map is on its way. */
  #coming = false;

  constructor() {
    super();
    // It may have been rendered ahead.
    const ahead = this.attachInternals().shadowRoot;
    this.#root = ahead ?? this.attachShadow({ mode: 'open' });
    if (!ahead) this.#root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    this.#fitHeight();
    if (this.#app) this.#show(this.#app);
    else void this.#come();
  }

  disconnectedCallback(): void {
    // Who is only moved is back before this is asked.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'height') this.#fitHeight();
    const app = this.#app;
    if (!app) return;
    if (name === 'lang') this.#readIn(this.#language()).catch(() => undefined);
    else if (name === 'selected') this.select(now === '' ? null : now);
    else if (name === 'view') this.#act({ deAfweging: 'view', view: now ?? 'case' });
    else if (name === 'theme' || name === 'marks') this.#become(this.#address());
    else if (isAddressAttribute(name)) this.see(this.#address());
  }

  /** Selects a card or step by its id or a card by its number, and shows it; null: selects nothing. */
  select(id: string | null): void {
    this.#act({ deAfweging: 'select', id });
  }

  /** Marks a card, named likewise; null takes the mark back. */
  mark(id: string, mark: Mark | null): void {
    this.#act({ deAfweging: 'mark', id, mark });
  }

  /** Opens what lies behind a card. */
  open(id: string): void {
    this.#act({ deAfweging: 'open', id });
  }

  /** Brings all that is shown into sight. */
  fit(): void {
    this.#act({ deAfweging: 'fit' });
  }

  /** Shows more or less of the map. */
  look(view: View): void {
    this.#act({ deAfweging: 'view', view });
  }

  /**
   * Shows what an address of an embedded map says; once the map is there, if it is not yet.
   *
   * @param fragment what follows "#" in it
   * @param query what follows "?" in it
   */
  see(fragment: string, query = ''): void {
    const app = this.#app;
    if (!app) {
      this.#asked = { fragment, query };
      return;
    }
    const { explorer, judging } = app;
    const seen = this.#become(fragment, query);
    const { stance, leftOut } = explorer.follow(seen);
    judging.receive(stance, []);
    if (judging.received) judging.adopt();
    this.#warn(leftOut);
  }

  /**
   * Does what a message asks for, if it is one that the map knows.
   *
   * @param message see `ActMessage`; whatever else it may be is passed over
   */
  perform(message: unknown): void {
    this.#act(message);
  }

  /** The version of the content; undefined until it is there. */
  get version(): string | undefined {
    return this.#app?.explorer.map.version;
  }

  /** The selected card or step; null: none is. */
  get selected(): string | null {
    return this.#app?.explorer.sight.selected ?? null;
  }

  #act(message: unknown): void {
    const app = this.#app;
    if (!app) return;
    const act = readMapAct(message, app.explorer.map);
    if (act) performAct(app, act);
  }

  /** Takes the options of an address; returns the rest of it. */
  #become(fragment: string, query = ''): string {
    const { options, seen, leftOut } = readEmbedAddress(query, fragment);
    this.#given.theme = options.theme;
    if (this.#app) this.#app.judging.readOnly = !options.marks;
    this.#warn(leftOut);
    return seen;
  }

  #warn(leftOut: readonly string[]): void {
    if (leftOut.length === 0) return;
    // eslint-disable-next-line no-console -- it is told to whoever writes the article
    console.warn('<argument-map> leaves out what it does not know:', leftOut, this);
  }

  #address(): string {
    return addressFrom((name) => this.getAttribute(name));
  }

  /** Its own language, or that of what it stands in. */
  #language(): Language {
    const tag = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return /^nl\b/i.test(tag) ? 'nl' : 'en';
  }

  async #come(): Promise<void> {
    if (this.#coming) return;
    this.#coming = true;
    const language = this.#language();
    try {
      const pinned = this.getAttribute('version') ?? undefined;
      const [{ content, settled, load }] = await Promise.all([
        loadVersion(language, pinned),
        withFonts(),
      ]);
      const edition = embeddedEdition(new URL('..', built.at).href);
      const surface = () => this.#root.querySelector<HTMLElement>('.embedded') ?? document.body;
      this.#app = createApp(content, settled, load, edition, { surface });
      const { fragment, query } = this.#asked ?? { fragment: this.#address(), query: '' };
      this.see(fragment, query);
      if (this.isConnected) this.#show(this.#app);
    } catch (cause) {
      this.#coming = false;
      this.#fail(language);
      // eslint-disable-next-line no-console -- it is told to whoever writes the article
      console.error('<argument-map> could not be fetched:', cause);
    }
  }

  #show(app: App): void {
    if (this.#mounted) return;
    const given = this.#given;
    style(this.#root);
    this.#root.replaceChildren();
    this.#mounted = mount(Embedded, {
      target: this.#root,
      props: {
        app,
        get theme() {
          return given.theme;
        },
        onheight: (height: number) => this.#tell('resize', { height }),
      },
    });
    flushSync();
    this.#fitHeight();
    this.#stopTelling = this.#tellChanges(app);
    this.#tell('ready', { version: app.explorer.map.version });
  }

  #leave(): void {
    if (!this.#mounted) return;
    this.#stopTelling?.();
    void unmount(this.#mounted);
    this.#mounted = undefined;
    leaveUnstyled(this.#root);
  }

  /** Leaves what stands within the element in sight, and says below it where the map can be read. */
  #fail(language: Language): void {
    this.#root.querySelector('p')?.remove();
    const link = document.createElement('a');
    link.href = new URL(`../${language}/`, built.at).href;
    link.textContent = link.href;
    const said = document.createElement('p');
    said.append(`${failures[language]} `, link, '.');
    this.#root.append(said);
  }

  async #readIn(language: Language): Promise<void> {
    const app = this.#app;
    if (!app || app.explorer.language === language) return;
    const { load } = await loadVersion(language, this.getAttribute('version') ?? undefined);
    const content = await load(language);
    if (this.#language() === language) app.explorer.content = content;
  }

  #fitHeight(): void {
    const height = Number(this.getAttribute('height'));
    const embedded = this.#root.querySelector<HTMLElement>('.embedded');
    if (embedded) embedded.style.height = height > 0 ? `${height}px` : '';
  }

  #tellChanges({ explorer, judging }: App): () => void {
    let selected = explorer.sight.selected;
    let outcomes = judging.evaluation.outcomes;
    return $effect.root(() => {
      $effect(() => {
        const now = explorer.sight.selected;
        if (now === selected) return;
        selected = now;
        this.#tell('select', { id: now ?? null });
      });
      $effect(() => {
        const now = judging.evaluation.outcomes;
        const before = outcomes;
        outcomes = now;
        for (const { id } of explorer.map.statements) {
          const verdict = now.get(id)?.verdict;
          if (verdict && verdict !== before.get(id)?.verdict)
            this.#tell('verdict', { id, verdict });
        }
      });
    });
  }

  #tell<Name extends keyof ArgumentMapDetails>(name: Name, detail: ArgumentMapDetails[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function isAddressAttribute(name: string): name is AddressAttribute {
  return addressAttributes.some((known) => known === name);
}
